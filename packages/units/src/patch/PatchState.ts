import { addDays, type CivilDate } from "@haicap/kernel";
import type { Amendment } from "../history/Amendment.ts";
import type { LaterEdge } from "../succession/LaterEdge.ts";
import type { UnitRow } from "../table/packUnits.ts";

/** The units of the two tiers while acts are put on them, one after the other. */
export interface PatchState {
  /** Versions of each unit, oldest first. */
  readonly versions: ReadonlyMap<string, readonly UnitRow[]>;
  readonly later: readonly LaterEdge[];
  readonly amendments: readonly Amendment[];
}

/** The versions of each unit, by code, in the order of the rows. */
export const versionsByCode = (rows: readonly UnitRow[]): ReadonlyMap<string, readonly UnitRow[]> => {
  const versions = new Map<string, UnitRow[]>();
  for (const row of rows) versions.set(row.code, [...(versions.get(row.code) ?? []), row]);
  return versions;
};

/** The version of a unit in force on a day. */
export const versionIn = (versions: PatchState["versions"], code: string, on: CivilDate): UnitRow | undefined =>
  versions
    .get(code)
    ?.find(({ from, until }) => (from === undefined || from <= on) && (until === undefined || on < until));

/** The version in force on the eve of a day: what an act that works from that day on finds. */
export const versionBefore = (versions: PatchState["versions"], code: string, on: CivilDate): UnitRow | undefined =>
  versionIn(versions, code, addDays(on, -1));
