import { type CivilDate, ok, type Result } from "@haicap/kernel";
import { certaintyOn, compileUnitTable, type UnitTable } from "@haicap/units";
import { createUnits, type PatchRefused, type UnitPatch } from "@haicap/units/patch";
import type { BetweenDays, OnDay } from "@haicap/units/schema";
import { current, version } from "@haicap/units-data";
import { amendments } from "@haicap/units-data/amendments";
import { legacy } from "@haicap/units-data/legacy";
import { laterEdges, succession } from "@haicap/units-data/succession";
import type { DataVersions } from "../operation/answer.ts";

let cached: UnitTable | undefined;

/**
 * The units of both eras and the edges between them; unpacked when first asked.
 *
 * @example
 * unitTable() === unitTable(); // => true: made when first asked
 */
export const unitTable = (): UnitTable => {
  cached ??= compileUnitTable({ current, legacy, succession, amendments, later: laterEdges() });
  return cached;
};

type Patched = Result<UnitTable, PatchRefused>;

/** Each takes its own columns and names, a few megabytes; past this many the oldest is forgotten. */
const mostKept = 8;
const kept = new Map<string, Patched>();

/** The units with acts put on them that the tables do not hold yet; made once for each list of acts and kept. */
export const patchedUnits = (patches: readonly UnitPatch[] | undefined): Patched => {
  if (patches === undefined || patches.length === 0) return ok(unitTable());
  const key = JSON.stringify(patches);
  const before = kept.get(key);
  if (before !== undefined) return before;
  const made = createUnits({ base: unitTable(), patches });
  const [oldest] = kept.keys();
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
  kept.set(key, made);
  return made;
};

/** Which table of units an answer rests on. */
export const unitVersions = (): DataVersions => ({ "units-data": version });

/**
 * The day an answer speaks of, and how sure the table is of that day.
 *
 * @example
 * onDay(unitTable(), "2026-06-01"); // => { on: "2026-06-01", certainty: "confirmed" }
 */
export const onDay = (table: UnitTable, on: CivilDate): OnDay => {
  const certainty = certaintyOn(table, on);
  return certainty === "confirmed" ? { on, certainty } : { on, certainty, knownOn: table.present };
};

/** The two days an answer speaks of, and how sure the table is of the later one. */
export const betweenDays = (table: UnitTable, from: CivilDate, to: CivilDate): BetweenDays => {
  const { on: _, ...sureness } = onDay(table, from < to ? to : from);
  return { from, to, ...sureness };
};
