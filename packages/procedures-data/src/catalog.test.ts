import { compileCatalog } from "@haicap/procedures";
import { toCpsvAp, toJson } from "@haicap/procedures/export";
import { procedureFileSchema } from "@haicap/procedures/schema";
import { brokenLaws } from "@haicap/procedures/testing";
import { describe, expect, it } from "vitest";
import { packedDirectory } from "./index.ts";
import { records as justice } from "./records/justice.gen.ts";
import { records } from "./records.ts";

const catalog = compileCatalog({ ...packedDirectory, records });
const entries = catalog.codes.flatMap((code) => catalog.entry(code) ?? []);
const everyRecord = catalog.codes.flatMap((code) => catalog.record(code) ?? []);

describe("the directory", () => {
  it("keeps the laws of a catalog", () => expect(brokenLaws(catalog)).toEqual([]));

  it("holds every procedure of the two tables once, with its record", () => {
    expect(entries).toHaveLength(2703);
    expect(everyRecord).toHaveLength(2703);
    expect(entries.every(({ code }) => /^\d\.\d{6}$/.test(code))).toBe(true);
    for (const record of everyRecord) expect(catalog.entry(record.code)?.field).toBe(record.field);
  });

  it("knows each instrument an owner of July 2025 rests on that ends", () => {
    const june = [120, 121, 122, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 136, 137, 138, 139, 140];
    for (const number of [...june, 142, 143, 144, 145, 146, 147, 148, 149, 151])
      expect(catalog.legalBasis(`${number}/2025/NĐ-CP`)?.until).toBe("2027-03-01");
  });

  it("has nobody at a district from 1 July 2025, and nobody owning by a June decree before it", () => {
    const intervals = entries.flatMap(({ code, competence }) => competence.map((interval) => ({ code, ...interval })));
    const after = intervals.filter(({ effective }) => effective.from >= "2025-07-01");
    expect(after.filter(({ owners }) => owners.some(({ level }) => level === "district"))).toEqual([]);
    const before = intervals.filter(
      ({ effective }) => effective.until !== undefined && effective.until <= "2025-07-01",
    );
    expect(before.filter(({ kind }) => kind !== "original")).toEqual([]);
  });

  it("says so where an owner is recalled rather than seen", () => {
    const recalled = entries.filter(({ competence }) => competence.some(({ confidence }) => confidence === "recalled"));
    expect(recalled.length).toBeGreaterThan(2000);
  });
});

describe("the records", () => {
  it("state limits with an amount and a known unit, and fees with a known status", () => {
    const channels = everyRecord.flatMap(({ cases }) => cases.flatMap((one) => one.channels ?? []));
    expect(channels.length).toBeGreaterThan(6900);
    for (const { limit, fees } of channels) {
      if (limit !== undefined) {
        expect(limit.amount).toBeGreaterThanOrEqual(0);
        expect(["workingDay", "calendarDay", "workingHour", "hour", "month", "sameDay", "unspecified"]).toContain(
          limit.unit,
        );
      }
      for (const fee of fees) expect(fee.status === "stated" || !("amount" in fee)).toBe(true);
    }
  });

  it("are in NFC, and say where they come from", () => {
    for (const record of everyRecord) {
      expect(JSON.stringify(record)).toBe(JSON.stringify(record).normalize("NFC"));
      expect(record.source).not.toBe("");
      expect(record.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});

it("goes out and comes back the same, record by record", () => {
  const back = procedureFileSchema.safeParse(JSON.parse(toJson(everyRecord)));
  expect(back.error?.issues.slice(0, 3) ?? []).toEqual([]);
  expect(back.data?.records).toEqual(everyRecord);
});

it("describes each as a public service with somebody competent", () => {
  for (const record of everyRecord)
    expect(toCpsvAp(record, { base: "urn:x:" })["cv:hasCompetentAuthority"]).not.toEqual([]);
});

it("is loaded by ministry where somebody wants no more", () => {
  const alone = compileCatalog({ ...packedDirectory, records: [justice] });
  const own = alone.codes.filter((code) => alone.record(code) !== undefined);
  expect(own.length).toBe(262);
  for (const code of own) expect(alone.record(code)).toEqual(catalog.record(code));
  expect(new Set(own.map((code) => alone.entry(code)?.ministry))).toEqual(new Set(["Bộ Tư pháp"]));
});
