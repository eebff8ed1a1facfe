import { civilDateUnsafe } from "@haicap/kernel";
import { expect, it } from "vitest";
import { unitCodeUnsafe } from "../unit/UnitCode.ts";
import { explainEn, explainVi, type UnitsFailure } from "./index.ts";

const on = civilDateUnsafe("2025-07-01");

it.each<[UnitsFailure, string, string]>([
  [{ _tag: "NotAUnitCode", input: "4", reason: "length" }, '"4"', "leading zeros"],
  [{ _tag: "UnitNotFound", code: unitCodeUnsafe("760"), on, knownIn: ["threeTier"] }, "760", "three tiers"],
  [{ _tag: "UnitNotFound", code: unitCodeUnsafe("99"), on, knownIn: [] }, "không có ở thời nào", "none ever did"],
  [{ _tag: "OutsideCoverage", on, coverage: { from: on } }, "01/07/2025", "1 July 2025"],
])("%o says what was wrong in both languages", (failure, vi, en) => {
  expect(explainVi(failure)).toContain(vi);
  expect(explainEn(failure)).toContain(en);
});
