import { addDays, type CivilDate, type OutsideCoverage, type Period } from "@haicap/kernel";
import type { Amendment } from "../history/Amendment.ts";
import type { LaterEdge } from "../succession/LaterEdge.ts";
import type { Era } from "../unit/UnitLevel.ts";
import { type EraColumns, unpackEra } from "./EraColumns.ts";
import type { PackedSuccession, PackedUnits } from "./PackedUnits.ts";

/** The packed parts a {@link UnitTable} is compiled from; what is left out is outside its coverage. */
export interface UnitTableParts {
  readonly current: PackedUnits;
  readonly legacy?: PackedUnits;
  readonly succession?: PackedSuccession;
  /** The acts behind the tables: `changesOf` tells their days. */
  readonly amendments?: () => readonly Amendment[];
  /** What acts since the reform did to more than one unit; changes of one unit alone are in its versions. */
  readonly later?: readonly LaterEdge[];
}

/**
 * The administrative units through time, compiled: columns and direct indexes, unpacked era by era on first use.
 *
 * Opaque but for its days: `coverage` is what it can answer for at all; from `knownUntil` on its answers are provisional,
 * because an act of which it does not know may have changed them; `present` is the last day it knows.
 *
 * @since 0.1.0
 */
export interface UnitTable {
  readonly coverage: Period;
  readonly knownUntil: CivilDate;
  readonly present: CivilDate;
  /** @internal */
  readonly twoTier: () => EraColumns;
  /** @internal */
  readonly threeTier: (() => EraColumns) | undefined;
  /** @internal */
  readonly parts: UnitTableParts;
}

/**
 * Compiles packed tables into one that answers for a day. Costs nothing until it is asked: each era unpacks on first use.
 *
 * @example
 * const { current } = sampleTable.parts;
 * compileUnitTable({ current }).coverage; // => { from: "2025-07-01", until: "2027-09-26" }
 * sampleTable.coverage; // => { from: "2025-03-01", until: "2027-09-26" }
 * @since 0.1.0
 */
export const compileUnitTable = (parts: UnitTableParts): UnitTable => {
  const { current, legacy } = parts;
  const from = legacy?.coverage.from ?? current.coverage.from;
  return {
    coverage: { ...current.coverage, from },
    knownUntil: current.knownUntil,
    present: addDays(current.knownUntil, -1),
    twoTier: once(() => unpackEra(current)),
    threeTier: legacy === undefined ? undefined : once(() => unpackEra(legacy)),
    parts,
  };
};

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/**
 * The first day of the two tiers: everything before belongs to the three.
 *
 * @example
 * twoTierFrom(sampleTable); // => "2025-07-01"
 * @since 0.1.0
 */
export const twoTierFrom = (table: UnitTable): CivilDate => table.parts.current.coverage.from;

/**
 * The last day of the three tiers.
 *
 * @example
 * threeTierLast(sampleTable); // => "2025-06-30"
 * @since 0.1.0
 */
export const threeTierLast = (table: UnitTable): CivilDate => addDays(twoTierFrom(table), -1);

/**
 * The era a day belongs to (hai cấp from 1 July 2025).
 *
 * @legal local-government-2025, constitution-2025
 * @example
 * eraOn(sampleTable, civilDateUnsafe("2025-06-30")); // => "threeTier"
 * @since 0.1.0
 */
export const eraOn = (table: UnitTable, on: CivilDate): Era => (on < twoTierFrom(table) ? "threeTier" : "twoTier");

/**
 * Whether the table was checked with a day in sight, or only carries its last state forward.
 *
 * @example
 * certaintyOn(sampleTable, sampleTable.present); // => "confirmed"
 * certaintyOn(sampleTable, civilDateUnsafe("2026-11-20")); // => "provisional"
 * @since 0.1.0
 */
export const certaintyOn = (table: UnitTable, on: CivilDate): "confirmed" | "provisional" =>
  on < table.knownUntil ? "confirmed" : "provisional";

/**
 * @internal The columns that speak for a day, if it is not past the end of what may be answered and its era is loaded.
 *
 * @example
 * columnsOn(sampleTable, civilDateUnsafe("2025-06-30")).era; // => "threeTier"
 * columnsOn(sampleTable, civilDateUnsafe("2025-07-01")).era; // => "twoTier"
 * columnsOn(sampleTable, civilDateUnsafe("2099-01-01")); // => undefined
 */
export const columnsOn = (table: UnitTable, on: CivilDate): EraColumns | undefined => {
  if (table.coverage.until !== undefined && on >= table.coverage.until) return undefined;
  return eraOn(table, on) === "twoTier" ? table.twoTier() : table.threeTier?.();
};

/**
 * The failure of a day the table does not answer for, with the days it does.
 *
 * @example
 * outsideCoverage(sampleTable, civilDateUnsafe("2000-01-01"));
 * // => { _tag: "OutsideCoverage", on: "2000-01-01", coverage: { from: "2025-03-01", until: "2027-09-26" } }
 */
export const outsideCoverage = (table: UnitTable, on: CivilDate): OutsideCoverage => ({
  _tag: "OutsideCoverage",
  on,
  coverage: table.coverage,
});
