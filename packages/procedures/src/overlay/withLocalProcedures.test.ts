import { procedureCodeUnsafe } from "@haicap/identifiers";
import { civilDateUnsafe } from "@haicap/kernel";
import { unitCodeUnsafe } from "@haicap/units";
import { expect, it } from "vitest";
import { whoHandles } from "../competence/whoHandles.ts";
import { searchProcedures } from "../search/searchProcedures.ts";
import { brokenLaws, exampleCatalog, exampleUnits } from "../testing/index.ts";
import type { LocalProcedureOverlay } from "./ProvinceOverlay.ts";
import { withLocalProcedures } from "./withLocalProcedures.ts";

const code = procedureCodeUnsafe("5.000001");
const local: LocalProcedureOverlay = {
  province: unitCodeUnsafe("46"),
  kind: "localProcedure",
  codes: [code],
  name: "Hỗ trợ trùng tu nhà vườn Huế",
  field: "Di sản văn hoá",
  issuer: "Ủy ban nhân dân thành phố Huế",
  to: { level: "commune", organ: "peoplesCommittee", body: "Ủy ban nhân dân cấp xã" },
  effective: { from: civilDateUnsafe("2026-01-01"), until: civilDateUnsafe("2027-01-01") },
  citation: { instrument: "12/2025/NQ-HĐND" },
};

const ask = (on: string, place: string, overlay = local): ReturnType<typeof whoHandles> =>
  whoHandles(exampleCatalog, exampleUnits, {
    code,
    on: civilDateUnsafe(on),
    place: unitCodeUnsafe(place),
    overlays: [overlay],
  });

it.each([
  ["2025-12-31", "notInForce"],
  ["2026-01-01", "inForce"],
  ["2026-12-31", "inForce"],
  ["2027-01-01", "abolished"],
])("is %s: %s", (on, status) => {
  expect(ask(on, "19777")).toMatchObject({ value: { status, regulates: { level: "province", body: local.issuer } } });
});

it("is in force in its province only, and nobody elsewhere receives it", () => {
  expect(ask("2026-03-01", "06760")).toMatchObject({
    value: { status: "notInForce", receives: [], warnings: ["provinceOnly", "otherProvince"] },
  });
});

it("is not there without a basis", () => {
  const { citation: _, ...baseless } = local;
  expect(ask("2026-03-01", "19777", baseless)).toMatchObject({ error: { _tag: "ProcedureNotFound" } });
});

it("is found and keeps the laws of the catalog", () => {
  const catalog = withLocalProcedures(exampleCatalog, [local]);
  expect(searchProcedures(catalog, { text: "nha vuon" }).matches).toHaveLength(1);
  expect(brokenLaws(catalog)).toEqual([]);
  expect(catalog.offices).toBe(exampleCatalog.offices);
});

it("never changes a procedure the catalog has", () => {
  const codes = [procedureCodeUnsafe("1.001193")];
  expect(withLocalProcedures(exampleCatalog, [{ ...local, codes }])).toBe(exampleCatalog);
});
