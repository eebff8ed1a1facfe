import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { composeDossiers } from "./composeDossiers.ts";
import { csvText, historiesText } from "./files.ts";
import { readTables } from "./tables.ts";

const committed = (name: string): string => readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8");

describe("the composed dossiers", () => {
  const rows = composeDossiers(readTables());
  const received = rows.flatMap((row) => (row.cells?.[4] === undefined ? [] : [row.cells[4]]));

  it("are what is committed, byte for byte", () => {
    expect(csvText(rows)).toBe(committed("dossiers.csv"));
    expect(historiesText(rows)).toBe(committed("histories.jsonl"));
  });

  it("bear a number each", () => {
    const numbers = rows.flatMap((row) => (row.cells === undefined ? [] : [row.cells[0]]));
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it.each([
    ["27 June 2025, the districts' last Friday", (at: string) => at.startsWith("2025-06-27")],
    ["30 June 2025, their last day", (at: string) => at.startsWith("2025-06-30")],
    ["1 July 2025, the first of two tiers", (at: string) => at.startsWith("2025-07-01")],
    ["10 January 2026, a Saturday worked", (at: string) => at.startsWith("2026-01-10")],
    ["the week before Tết", (at: string) => at >= "2026-02-09" && at < "2026-02-14"],
    ["22 August 2026, a Saturday worked", (at: string) => at.startsWith("2026-08-22")],
    ["20 November 2026", (at: string) => at.startsWith("2026-11-20")],
    ["after 15:00", (at: string) => at.slice(11) > "15:00:00"],
    ["a Saturday", (at: string) => new Date(`${at.slice(0, 10)}T00:00:00Z`).getUTCDay() === 6],
  ])("are received on %s", (_, holds) => expect(received.filter(holds).length).toBeGreaterThan(0));

  it("name nobody: no actor is a person, no cell is a name", () => {
    const actors = new Set(rows.flatMap((row) => row.events?.map((event) => event.actor) ?? []));
    expect([...actors].every((actor) => /^[a-z-]+(-\d\d)?$/.test(actor))).toBe(true);
  });
});
