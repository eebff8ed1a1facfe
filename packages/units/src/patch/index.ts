export { type CreateUnits, createUnits } from "./createUnits.ts";
export type { PatchFault, PatchProblem, PatchRefused } from "./PatchRefused.ts";
export type { PatchChange, PatchedUnit, PatchShare, UnitPatch } from "./UnitPatch.ts";
