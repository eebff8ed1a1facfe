import { procedureCodeUnsafe } from "@haicap/identifiers";
import { civilDateUnsafe } from "@haicap/kernel";
import { unitCodeUnsafe } from "@haicap/units";
import { describe, expect, it } from "vitest";
import {
  explainEn,
  explainVi,
  overlayProblemEn,
  overlayProblemVi,
  type ProceduresFailure,
  warningEn,
  warningVi,
} from "./index.ts";

const code = procedureCodeUnsafe("1.004859");
const on = civilDateUnsafe("2025-06-30");
const option = {
  level: "district",
  organ: "peoplesCommittee",
  body: "Ủy ban nhân dân cấp huyện",
  citations: [],
} as const;

const failures: readonly (readonly [ProceduresFailure, string, string])[] = [
  [{ _tag: "ProcedureNotFound", code, suggestions: [] }, "hãy kiểm tra lại mã", "check the code"],
  [
    { _tag: "ProcedureNotFound", code, suggestions: [{ code, name: "Khai sinh" }] },
    "có phải là 1.004859 (Khai sinh)?",
    "is it 1.004859 (Khai sinh)?",
  ],
  [{ _tag: "CaseDependent", code, on, needs: ["age"], options: [option] }, "hãy cho biết tuổi (age)", "say the age"],
  [
    { _tag: "CaseDependent", code, on, needs: [], options: [option] },
    "nguồn không ghi quy tắc phân chia",
    "no source states the rule",
  ],
  [{ _tag: "NothingRead", rows: 3, refused: [] }, "trong 3 dòng", "of 3 rows"],
  [{ _tag: "UnitNotFound", code: unitCodeUnsafe("474"), on, knownIn: [] }, "474", "474"],
  [{ _tag: "OutsideCoverage", on, coverage: { from: civilDateUnsafe("2025-07-01") } }, "01/07/2025", "1 July 2025"],
];

describe("words of failures", () => {
  it.each(failures)("%j is said in both languages", (failure, vi, en) => {
    expect(explainVi(failure)).toContain(vi);
    expect(explainEn(failure)).toContain(en);
  });
});

it("says a warning in both languages", () => {
  expect(warningVi("legalBasisExpired")).toContain("hết hiệu lực");
  expect(warningEn("legalBasisExpired")).toContain("has ended");
});

it.each([
  "withoutBasis",
  "withoutEnd",
  "emptyPeriod",
  "expired",
  "notYetInForce",
  "basisExpired",
  "notNormative",
  "unknownProcedure",
  "codeTaken",
  "notOfProvince",
  "overlap",
  "secondStep",
] as const)("says %s of a row in both languages, with codes and the other row", (problem) => {
  const codes = [procedureCodeUnsafe("1.001193")];
  expect(overlayProblemVi({ row: 1, problem, codes, other: 0 })).toMatch(/^Dòng 2 và dòng 1 \(1\.001193\): .{20}/);
  expect(overlayProblemEn({ row: 1, problem, codes, other: 0 })).toMatch(/^Row 2 and row 1 \(1\.001193\): .{20}/);
  expect(overlayProblemVi({ row: 0, problem })).toMatch(/^Dòng 1: /);
});
