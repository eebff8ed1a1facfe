import { procedureCodeUnsafe } from "@haicap/identifiers";
import { civilDateUnsafe } from "@haicap/kernel";
import { unitCodeUnsafe } from "@haicap/units";
import { describe, expect, it } from "vitest";
import { exampleCatalog } from "../testing/index.ts";
import { overlayProblems } from "./overlayProblems.ts";
import type { CompetenceOverlay, FeeOverlay, LocalProcedureOverlay, ProvinceOverlay } from "./ProvinceOverlay.ts";

const birth = procedureCodeUnsafe("1.001193");
const year = { from: civilDateUnsafe("2026-01-01"), until: civilDateUnsafe("2027-01-01") };
const sound: CompetenceOverlay = {
  province: unitCodeUnsafe("46"),
  kind: "decentralisation",
  codes: [birth],
  to: { level: "province", organ: "provincialDepartment", body: "Sở Tư pháp" },
  effective: year,
  citation: { instrument: "12/2026/QĐ-UBND" },
};
const acting: CompetenceOverlay = { ...sound, kind: "authorisation", citation: { instrument: "345/QĐ-UBND" } };
const fee: FeeOverlay = {
  province: sound.province,
  kind: "fee",
  codes: [birth],
  fee: { status: "stated", amount: 1 },
  effective: year,
  citation: { instrument: "05/2025/NQ-HĐND" },
};
const local: LocalProcedureOverlay = {
  province: sound.province,
  kind: "localProcedure",
  codes: [procedureCodeUnsafe("5.000001")],
  name: "Hỗ trợ",
  field: "Di sản",
  issuer: "Ủy ban nhân dân thành phố Huế",
  to: sound.to,
  effective: year,
  citation: { instrument: "12/2025/NQ-HĐND" },
};

const problems = (...overlays: readonly ProvinceOverlay[]): ReturnType<typeof overlayProblems> =>
  overlayProblems(exampleCatalog, overlays, civilDateUnsafe("2026-03-01"));
const without = <T extends ProvinceOverlay>({ citation: _, ...rest }: T): Omit<T, "citation"> => rest;

describe("one row", () => {
  it("is sound, each kind", () => {
    expect(problems(sound, acting, fee, local)).toEqual([]);
    expect(problems(local, { ...sound, codes: local.codes })).toEqual([]);
  });

  it.each<readonly [string, ProvinceOverlay]>([
    ["withoutBasis", without(acting)],
    ["withoutEnd", { ...acting, effective: { from: year.from } }],
    ["expired", { ...sound, effective: { from: year.from, until: civilDateUnsafe("2026-03-01") } }],
    ["notYetInForce", { ...sound, effective: { from: civilDateUnsafe("2026-03-02") } }],
    ["notNormative", { ...sound, citation: { instrument: "345/QĐ-UBND" } }],
    ["notNormative", { ...fee, citation: { instrument: "345/QĐ-UBND" } }],
  ])("%s", (problem, overlay) => {
    expect(problems(overlay)).toEqual([{ row: 0, problem }]);
  });

  it("ends before it begins, or rests on an act that has ended", () => {
    const never = { from: civilDateUnsafe("2026-02-01"), until: civilDateUnsafe("2026-01-01") };
    expect(problems({ ...sound, effective: never })).toContainEqual({ row: 0, problem: "emptyPeriod" });
    const on = civilDateUnsafe("2027-03-01");
    const rested: ProvinceOverlay = { ...acting, effective: { from: year.from, until: civilDateUnsafe("2028-01-01") } };
    expect(overlayProblems(exampleCatalog, [{ ...rested, citation: { instrument: "120/2025/NĐ-CP" } }], on)).toEqual([
      { row: 0, problem: "basisExpired" },
    ]);
  });

  it("is about a code nobody bears, a code that is taken, or a task of a vertical agency", () => {
    const nobody = [procedureCodeUnsafe("9.999999")];
    expect(problems({ ...sound, codes: nobody })).toEqual([{ row: 0, problem: "unknownProcedure", codes: nobody }]);
    expect(problems({ ...local, codes: [birth] })).toEqual([{ row: 0, problem: "codeTaken", codes: [birth] }]);
    const police = [procedureCodeUnsafe("1.004222")];
    expect(problems({ ...sound, codes: police })).toEqual([{ row: 0, problem: "notOfProvince", codes: police }]);
  });
});

describe("two rows", () => {
  const overlap = [{ row: 1, problem: "overlap", codes: [birth], other: 0 }];

  it.each<readonly [string, ProvinceOverlay, ProvinceOverlay]>([
    ["decentralisation", sound, { ...sound, from: "commune" }],
    ["fee", fee, { ...fee, fee: { status: "free" } }],
  ])("of %s meet", (_, a, b) => {
    expect(problems(a, b)).toEqual(overlap);
  });

  it.each<readonly [string, ProvinceOverlay, ProvinceOverlay]>([
    ["another province", sound, { ...sound, province: unitCodeUnsafe("22") }],
    [
      "other communes",
      { ...sound, within: [unitCodeUnsafe("19777")] },
      { ...sound, within: [unitCodeUnsafe("19789")] },
    ],
    ["another channel", fee, { ...fee, channel: "online" }],
    ["another kind of fee", fee, { ...fee, fee: { status: "stated", kind: "fee" } }],
    ["another giver", { ...sound, from: "province" }, { ...sound, from: "commune" }],
  ])("do not meet: %s", (_, a, b) => {
    expect(problems(a, b)).toEqual([]);
  });

  it("hand an authorisation on", () => {
    const first: ProvinceOverlay = { ...acting, from: "commune" };
    const onward: ProvinceOverlay = { ...acting, from: "province" };
    const found = [{ row: 1, problem: "secondStep", codes: [birth], other: 0 }];
    expect(problems(first, onward)).toEqual(found);
    expect(problems(onward, first)).toEqual(found);
  });
});
