import { createReadStream } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { composeDossiers, type Expectation } from "./compose/composeDossiers.ts";
import { readTables } from "./compose/tables.ts";
import type { Outcome } from "./Outcome.ts";
import { processDossiers } from "./processDossiers.ts";
import { readHistories } from "./readHistories.ts";
import { summarise } from "./summary.ts";

const data = (name: string): string => fileURLToPath(new URL(`../data/${name}`, import.meta.url));
const asOf = "2026-11-22T17:00:00+07:00";

const answerAll = async (bytes: AsyncIterable<Uint8Array>): Promise<readonly Outcome[]> => {
  const outcomes = [];
  for await (const outcome of processDossiers(bytes, await readHistories(data("histories.jsonl")), asOf))
    outcomes.push(outcome);
  return outcomes;
};

describe("the day's dossiers", () => {
  const composed = composeDossiers(readTables());
  const byNumber = new Map<string, Outcome>();
  let outcomes: readonly Outcome[] = [];
  const expectations = composed.flatMap((row): Expectation[] => (row.expect === undefined ? [] : [row.expect]));

  beforeAll(async () => {
    outcomes = await answerAll(createReadStream(data("dossiers.csv")));
    for (const outcome of outcomes) byNumber.set(outcome.number, outcome);
  });

  it("are at least 320, and each comes out exactly once, with its line, in order", () => {
    expect(outcomes.length).toBeGreaterThanOrEqual(320);
    expect(outcomes).toHaveLength(composed.length);
    expect(outcomes.map((outcome) => outcome.line)).toEqual(composed.map((_, index) => index + 2));
  });

  it("add up: every row has one status, and the statuses make the total", () => {
    const summary = summarise(outcomes);
    expect(Object.values(summary.counts).reduce((sum, count) => sum + count, 0)).toBe(outcomes.length);
    expect(Object.values(summary.counts).every((count) => count > 0)).toBe(true);
    expect(summary.ambiguous).toBe(outcomes.filter((outcome) => outcome.place?.status === "candidates").length);
    const counted = summary.sectors.reduce((sum, sector) => sum + sector.total, 0);
    expect(counted).toBe(outcomes.filter((outcome) => outcome.procedure !== undefined).length);
  });

  it("lie in the unit the composer had in mind", () => {
    const meant = expectations.filter((expected) => expected.unit !== undefined && expected.refused === undefined);
    expect(meant.length).toBeGreaterThan(200);
    const found = meant.map(({ number }) => [number, byNumber.get(number)?.place?.now?.code]);
    expect(found).toEqual(meant.map(({ number, unit }) => [number, unit]));
  });

  it("stay open where the law leaves more than one unit", () => {
    const meant = expectations.filter((expected) => expected.place === "candidates");
    expect(meant.length).toBeGreaterThan(5);
    for (const { number } of meant) {
      expect(byNumber.get(number)?.place?.status, number).toBe("candidates");
      expect(byNumber.get(number)?.place?.candidates.length, number).toBeGreaterThan(1);
    }
  });

  it("get the verdict the composer meant, by a calendar of its own", () => {
    const meant = expectations.filter((expected) => expected.verdict !== undefined);
    expect(meant.length).toBeGreaterThan(250);
    const found = meant.map(({ number }) => [number, byNumber.get(number)?.status]);
    expect(found).toEqual(meant.map(({ number, verdict }) => [number, verdict]));
  });

  it("have a decider on the day of the report", () => {
    const without = outcomes.filter((one) => one.status !== "refused" && one.authority?.now.level === undefined);
    expect(without.map((one) => [one.number, one.written?.procedure])).toEqual([]);
  });

  it("are due when the replay of their history says, counted in another room", () => {
    const both = outcomes.filter((one) => one.due !== undefined && typeof one.life?.due === "string");
    expect(both.length).toBeGreaterThan(250);
    const lastDay = (end = ""): string => new Date(Date.parse(end) + 7 * 3_600_000 - 1).toISOString().slice(0, 10);
    const replayed = both.map((one) => [one.number, lastDay(one.life?.due ?? "")]);
    expect(both.map((one) => [one.number, one.due?.on])).toEqual(replayed);
  });

  it("are shown with as many counted days as the limit has", () => {
    for (const { due, written } of outcomes) {
      const amount = /^(\d+) ngày/.exec(written?.limit ?? "")?.[1];
      if (due === undefined || amount === undefined) continue;
      expect(Math.max(...due.days.map((day) => day.counted ?? 0)), written?.number).toBe(Number(amount));
    }
  });

  it("are refused in the part that is wrong, with its line and what to do", () => {
    const meant = expectations.filter((expected) => expected.refused !== undefined);
    for (const { number, refused } of meant) {
      const outcome = byNumber.get(number);
      expect(outcome?.status, number).toBe("refused");
      expect(
        outcome?.problems.map((problem) => problem.part),
        number,
      ).toContain(refused);
      for (const { error } of outcome?.problems ?? []) expect(error.message.vi.length, number).toBeGreaterThan(20);
    }
    const malformed = outcomes.filter((outcome) => outcome.problems[0]?.part === "row");
    expect(malformed.map((outcome) => outcome.problems[0]?.error)).toMatchObject([
      { _tag: "MalformedLine", reason: "wrongColumnCount" },
      { _tag: "MalformedLine", reason: "openQuote" },
    ]);
  });

  it("go on past a command nobody knows, which is shown as rejected", () => {
    const steps = byNumber.get("H57.142-261012-0105")?.life?.steps ?? [];
    expect(steps.filter((step) => step.outcome === "rejected")).toMatchObject([
      { command: "DongBoLai", reason: "unknownEvent" },
    ]);
  });
});
