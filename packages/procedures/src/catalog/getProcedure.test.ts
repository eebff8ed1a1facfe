import { procedureCodeUnsafe } from "@haicap/identifiers";
import { civilDateUnsafe, ok } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { exampleCatalog, examplePackedCatalog } from "../testing/index.ts";
import { compileCatalog } from "./compileCatalog.ts";
import { getProcedure } from "./getProcedure.ts";

const birth = procedureCodeUnsafe("1.001193");

describe("getProcedure", () => {
  it("keeps a limit without unit unspecified, and free as its own value", () => {
    const found = getProcedure(exampleCatalog, birth, civilDateUnsafe("2026-08-01"));
    expect(found).toMatchObject({
      ok: true,
      value: {
        certainty: "confirmed",
        record: { cases: [{ channels: [{ limit: { amount: 1, unit: "unspecified" }, fees: [{ status: "free" }] }] }] },
      },
    });
    expect(JSON.stringify(found)).not.toContain('"amount":0');
  });

  it.each([
    ["2025-07-01", "provisional"],
    ["2026-07-19", "provisional"],
    ["2026-07-20", "confirmed"],
    ["2026-10-10", "confirmed"],
    ["2026-10-11", "provisional"],
  ])("on %s the version is %s", (on, certainty) => {
    expect(getProcedure(exampleCatalog, birth, civilDateUnsafe(on))).toMatchObject({ value: { on, certainty } });
  });

  it("answers for the last day anybody looked when no day is given", () => {
    expect(getProcedure(exampleCatalog, birth)).toMatchObject({ value: { on: "2026-10-10" } });
  });

  it("refuses a day before the records speak, and a code without a record", () => {
    expect(getProcedure(exampleCatalog, birth, civilDateUnsafe("2025-06-30"))).toEqual({
      ok: false,
      error: { _tag: "OutsideCoverage", on: "2025-06-30", coverage: { from: "2025-07-01" } },
    });
    expect(getProcedure(exampleCatalog, procedureCodeUnsafe("9.999999"))).toMatchObject({
      error: { _tag: "ProcedureNotFound", suggestions: [] },
    });
  });
});

describe("compileCatalog", () => {
  it("reads an entry once, and gives the same object again", () => {
    expect(exampleCatalog.entry(birth)).toBe(exampleCatalog.entry(birth));
    expect(exampleCatalog.record(birth)).toBe(exampleCatalog.record(birth));
    expect(exampleCatalog.offices).toBe(exampleCatalog.offices);
  });

  it("reads channels, reception and province of an entry", () => {
    expect(exampleCatalog.entry(birth)?.channels).toEqual(["inPerson", "online", "publicPost"]);
    expect(exampleCatalog.entry(procedureCodeUnsafe("1.004222"))?.receptionScope).toBe("nationwide");
    expect(exampleCatalog.entry(procedureCodeUnsafe("3.000619"))?.receptionScope).toBe("provinceWide");
    expect(exampleCatalog.entry(procedureCodeUnsafe("2.002867"))?.province).toBe("22");
    expect(exampleCatalog.entry(procedureCodeUnsafe("9.999999"))).toBeUndefined();
  });

  it("works without records, rules or offices", () => {
    const { records: _, ...packed } = examplePackedCatalog;
    const bare = compileCatalog({ ...packed, rules: "", offices: "", legalBases: "" });
    expect(bare.record(birth)).toBeUndefined();
    expect(bare.rules("civilStatusChange")).toEqual([]);
    expect(bare.offices).toEqual([]);
    expect(bare.legalBasis("60/2014/QH13")).toBeUndefined();
    expect(ok(bare.codes.length)).toEqual(ok(12));
  });

  it("reads how long an instrument lives", () => {
    expect(exampleCatalog.legalBasis("60/2014/QH13")).toEqual({
      instrument: "60/2014/QH13",
      from: "2016-01-01",
      until: "2027-03-01",
      replacedBy: "03/2026/QH16",
      keepsEarlierDossiers: true,
    });
  });
});
