import type { OutsideCoverage } from "@haicap/kernel";
import type { PatchRefused } from "../patch/PatchRefused.ts";
import type { UnitNotFound } from "../table/unitOn.ts";
import type { NotAUnitCode } from "../unit/UnitCode.ts";

/** Every expected failure of this package. */
export type UnitsFailure = NotAUnitCode | UnitNotFound | OutsideCoverage | PatchRefused;
