import { publishedYears } from "@haicap/calendar-data";
import { addDays, civilDateUnsafe } from "@haicap/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../calendar/day.ts";
import { whoHandles } from "../procedures/whoHandles.ts";
import { type CheckInput, type CheckOutput, check } from "./check.ts";

const checked = (input: CheckInput): CheckOutput => {
  const result = check(input);
  if (!result.ok) throw new Error(result.error._tag);
  return result.value;
};

const kinds = (input: CheckInput): readonly string[] =>
  checked(input).findings.map(({ kind, severity }) => `${severity} ${kind}`);

describe("data.check", () => {
  it("is sound on the day the tables were checked, looking no further", () => {
    expect(checked({ on: "2026-11-22", horizonInDays: 0 })).toMatchObject({ severity: "sound", findings: [] });
  });

  it("tells a table that was checked later than the day asked about", () => {
    expect(kinds({ on: "2026-10-01", horizonInDays: 0 })).toContain("notice notCheckedYet");
  });

  it("names the acts of 1 July 2025 while they lie ahead", () => {
    const ahead = checked({ on: "2025-06-20", horizonInDays: 30 }).findings.filter(
      ({ kind }) => kind === "rulesChange",
    );
    expect(new Set(ahead.map(({ table }) => table))).toEqual(new Set(["units-data", "dossiers-data"]));
    expect(ahead.every(({ on }) => on === "2025-07-01")).toBe(true);
  });

  it("counts of a year not announced what its days say one by one", () => {
    const open = checked({ on: "2026-11-22" }).findings.find(({ kind }) => kind === "yearOpen");
    const days = Array.from({ length: 365 }, (_, at) => day({ date: addDays(civilDateUnsafe("2027-01-01"), at) }));
    const certainties = days.map((one) => (one.ok ? one.value.certainty : ""));
    const off = (wanted: string): number => certainties.filter((one) => one === wanted).length;
    expect(open).toMatchObject({ year: 2027, projectedDays: 8 });
    expect(off("projected")).toBeGreaterThanOrEqual(open?.projectedDays ?? 0);
    expect(off("confirmed")).toBe(0);
  });

  it("warns of an act's end before whoHandles has no answer by it", () => {
    const before = checked({ on: "2027-02-28", horizonInDays: 1 }).findings.filter(({ kind }) => kind === "basisEnds");
    const after = checked({ on: "2027-03-01" }).findings.filter(({ kind }) => kind === "basisEnded");
    expect(before.map(({ instrument }) => instrument)).toEqual(after.map(({ instrument }) => instrument));
    expect(kinds({ on: "2027-02-28", horizonInDays: 0 })).not.toContain("attention basisEnds");
    const who = whoHandles({ code: "1.013978", place: "19753", on: "2027-03-01" });
    expect(who.ok && who.value.warnings).toBeTruthy();
  });

  it("says of every day whether a table speaks of it, as calendar.day does", () => {
    const years = publishedYears().map(({ year }) => year);
    const days = fc
      .integer({ min: -900, max: 900 })
      .map((shift) => addDays(civilDateUnsafe(`${Math.max(...years)}-12-31`), shift));
    fc.assert(
      fc.property(days, (on) => {
        const fault = checked({ on, horizonInDays: 0 }).findings.some(
          ({ kind, table, severity }) => kind === "yearMissing" && table === "calendar-data" && severity === "fault",
        );
        expect(fault).toBe(!day({ date: on }).ok);
      }),
      { numRuns: 100 },
    );
  });

  it("weighs as its gravest finding does, the gravest first", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 0, max: 800 }), (shift, horizonInDays) => {
        const { severity, findings } = checked({ on: addDays(civilDateUnsafe("2025-01-01"), shift), horizonInDays });
        const weights = findings.map((one) => ["fault", "attention", "notice"].indexOf(one.severity));
        expect(weights).toEqual([...weights].sort((a, b) => a - b));
        expect(severity).toBe(findings[0]?.severity ?? "sound");
      }),
      { numRuns: 60 },
    );
  });
});
