import { procedureCodeUnsafe } from "@haicap/identifiers";
import { civilDateUnsafe } from "@haicap/kernel";
import { unitCodeUnsafe } from "@haicap/units";
import { describe, expect, it } from "vitest";
import { compileCatalog } from "../catalog/compileCatalog.ts";
import type { ProvinceOverlay } from "../overlay/ProvinceOverlay.ts";
import { packRecords } from "../packing/packRecords.ts";
import { exampleCatalog, examplePackedCatalog, exampleUnits } from "../testing/index.ts";
import { completenessOf } from "./completenessOf.ts";
import { type ListQuestion, listFor } from "./listFor.ts";
import { sunsets } from "./sunsets.ts";

const codes = (question: ListQuestion): readonly string[] => {
  const list = listFor(exampleCatalog, exampleUnits, question);
  return list.ok ? list.value.procedures.map(({ entry, needs }) => `${entry.code}${needs ? ` ${needs}` : ""}`) : [];
};
const on = civilDateUnsafe("2026-03-01");
const ward = unitCodeUnsafe("19777");

describe("the list of a level", () => {
  it("leaves out what is internal, gone, of the police or the tax office, and of another province", () => {
    const inHue = codes({ level: "commune", place: ward, on });
    expect(inHue).toEqual([
      "1.001193",
      "1.004859",
      "1.013225 insideIndustrialZone",
      "1.013234 ",
      "2.000528",
      "2.000815",
    ]);
    expect(codes({ level: "commune", on })).toEqual(inHue);
    expect(codes({ level: "commune", place: unitCodeUnsafe("06760"), on })).toEqual([...inHue, "2.002867"].sort());
  });

  it("is another before the reform, and the facts that would tell are named", () => {
    expect(codes({ level: "district", on: civilDateUnsafe("2025-06-30") })).toEqual([
      "1.004859 action,age",
      "1.013225",
      "2.000528",
    ]);
  });

  it("keeps apart what is not established", () => {
    const after = listFor(exampleCatalog, exampleUnits, { level: "commune", on: civilDateUnsafe("2027-03-01") });
    expect(after.ok && after.value.procedures.map(({ entry }) => entry.code)).toEqual(["2.000815"]);
    expect(after.ok && after.value.notEstablished.map(({ code }) => code)).toEqual([
      "1.001193",
      "1.004859",
      "1.013225",
      "1.013234",
      "2.000528",
    ]);
  });

  it("follows what the province passed on, and has its own procedures", () => {
    const terms = {
      province: unitCodeUnsafe("46"),
      effective: { from: civilDateUnsafe("2026-01-01") },
      citation: { instrument: "12/2026/QĐ-UBND" },
      to: { level: "province", organ: "peoplesCommittee", body: "Ủy ban nhân dân cấp tỉnh" },
    } as const;
    const overlays: readonly ProvinceOverlay[] = [
      { ...terms, kind: "decentralisation", codes: [procedureCodeUnsafe("2.000528")] },
      {
        ...terms,
        kind: "localProcedure",
        codes: [procedureCodeUnsafe("5.000001")],
        name: "Hỗ trợ",
        field: "Di sản",
        issuer: "Ủy ban nhân dân thành phố Huế",
      },
    ];
    expect(codes({ level: "province", place: ward, on, overlays })).toEqual(["1.013234 ", "2.000528", "5.000001"]);
    expect(codes({ level: "commune", place: ward, on, overlays })).not.toContain("2.000528");
    expect(codes({ level: "province", on, overlays })).toEqual(["1.013234 "]);
  });

  it("refuses a place that is none on the day", () => {
    expect(listFor(exampleCatalog, exampleUnits, { level: "commune", place: unitCodeUnsafe("474"), on })).toMatchObject(
      {
        error: { _tag: "UnitNotFound" },
      },
    );
  });
});

describe("what ends", () => {
  const until = (from: string, to: string): readonly string[] =>
    sunsets(exampleCatalog, { from: civilDateUnsafe(from), until: civilDateUnsafe(to) }).map(
      ({ instrument, procedures }) => `${instrument} ${procedures.map(({ code }) => code)}`,
    );

  it("is found by the first day without it", () => {
    expect(until("2026-01-01", "2027-03-01")).toEqual([]);
    expect(until("2027-03-02", "2030-01-01")).toEqual([]);
    expect(until("2027-03-01", "2027-03-02")[0]).toBe("120/2025/NĐ-CP 1.004859,2.000528");
  });

  it("names what replaces it", () => {
    const within = { from: civilDateUnsafe("2027-01-01"), until: civilDateUnsafe("2028-01-01") };
    expect(sunsets(exampleCatalog, within).find(({ instrument }) => instrument === "60/2014/QH13")).toMatchObject({
      until: "2027-03-01",
      replacedBy: "03/2026/QH16",
      procedures: [{ code: "1.001193", name: "Thủ tục đăng ký khai sinh" }],
    });
  });
});

describe("completeness", () => {
  it("puts every procedure in exactly one place", () => {
    for (const day of ["2015-01-01", "2025-06-30", "2026-03-01", "2027-03-01"])
      for (const row of completenessOf(exampleCatalog, civilDateUnsafe(day)))
        expect(row.established + row.caseFacts + row.unwrittenRule + row.unknown + row.notThere).toBe(row.procedures);
  });

  it("tells what the law leaves to the case from what nobody wrote down", () => {
    const [, , justice, construction] = completenessOf(exampleCatalog, on);
    expect(justice).toMatchObject({
      ministry: "Bộ Tư pháp",
      established: 4,
      records: 1,
      limitWithoutUnit: 1,
      feeKnown: 1,
    });
    expect(construction).toMatchObject({ caseFacts: 1, unwrittenRule: 1, notThere: 1, records: 0 });
  });

  it("counts a limit read from the law", () => {
    const birth = exampleCatalog.record(procedureCodeUnsafe("1.001193"));
    const limitReading = { amount: 0, unit: "sameDay", confidence: "verified" } as const;
    const records = birth === undefined ? [] : [packRecords([{ ...birth, limitReading }])];
    const catalog = compileCatalog({ ...examplePackedCatalog, records });
    expect(completenessOf(catalog, on)[2]).toMatchObject({ limitWithUnit: 1, limitWithoutUnit: 1 });
  });
});
