import { type CivilDate, err, type OutsideCoverage, ok, type Result } from "@haicap/kernel";
import { ancestorsOn } from "../table/ancestorsOn.ts";
import { columnsOn, outsideCoverage, type UnitTable } from "../table/UnitTable.ts";
import { rowOn, type UnitNotFound } from "../table/unitOn.ts";
import { isInForce, unitView } from "../table/unitView.ts";
import type { AdministrativeUnit } from "../unit/AdministrativeUnit.ts";
import type { UnitCode } from "../unit/UnitCode.ts";
import type { UnitLevel } from "../unit/UnitLevel.ts";
import { pathBetween } from "./pathBetween.ts";

/** What of a unit is otherwise, as the lists of the two days write it: `parent` is the unit right above it, so every commune of the three tiers lost one. */
export type UnitAspect = "code" | "name" | "type" | "parent";

/** A unit that is the same piece of country with the same people on both days, but is not quite what it was. */
export interface ChangedUnit {
  readonly before: AdministrativeUnit;
  readonly after: AdministrativeUnit;
  readonly aspects: readonly UnitAspect[];
}

/**
 * How two days differ: units of the first that are no longer there, units of the second that were not, those that changed, and how many
 * stayed as they were.
 *
 * @since 0.1.0
 */
export interface UnitDifference {
  readonly ended: readonly AdministrativeUnit[];
  readonly begun: readonly AdministrativeUnit[];
  readonly changed: readonly ChangedUnit[];
  readonly unchanged: number;
}

/** What to compare; everything unless told. */
export interface DiffOptions {
  /** A unit of the day `to`: it, what lies below it, and what those were made from. */
  readonly within?: UnitCode;
  readonly level?: UnitLevel;
}

/**
 * Compares the units in force on two days (so sánh đơn vị hành chính giữa hai ngày).
 *
 * A unit is the same on both days when the one went whole into the other and nothing else went in; its code says nothing, since
 * codes are given anew. Everything else has ended or begun: `pathBetween` tells where it went.
 *
 * Fails with `OutsideCoverage` when either day is not covered (a list must be whole), and with `UnitNotFound` for `within`.
 *
 * @example
 * const diff = diffUnits(sampleTable, civilDateUnsafe("2026-09-19"), civilDateUnsafe("2026-09-20"));
 * diff.ok && diff.value.changed.map(({ before, after }) => `${before.fullName} → ${after.fullName}`);
 * // => ["Xã Bố Hạ → Phường Bố Hạ", "Tỉnh Bắc Ninh → Thành phố Bắc Ninh"]
 * @since 0.1.0
 */
export const diffUnits = (
  table: UnitTable,
  from: CivilDate,
  to: CivilDate,
  options: DiffOptions = {},
): Result<UnitDifference, UnitNotFound | OutsideCoverage> => {
  const before = unitsOn(table, from);
  if (!before.ok) return before;
  const after = unitsOn(table, to);
  if (!after.ok) return after;
  const scope = options.within === undefined ? undefined : rowOn(table, options.within, to);
  if (scope !== undefined && !scope.ok) return scope;
  const isLevel = (unit: AdministrativeUnit): boolean => options.level === undefined || unit.level === options.level;
  const now = after.value.filter((unit) => isWithin(table, unit, options.within, to));
  const inScope = new Set(now.map(({ code }) => code));
  const old = before.value.filter(isLevel).map((unit) => [unit, targetsOf(table, unit.code, from, to)] as const);
  const touching = scope === undefined ? old : old.filter(([, codes]) => codes.some((code) => inScope.has(code)));
  return ok(compare(table, { from, to }, touching, now.filter(isLevel)));
};

const compare = (
  table: UnitTable,
  days: { readonly from: CivilDate; readonly to: CivilDate },
  before: readonly (readonly [AdministrativeUnit, readonly UnitCode[]])[],
  after: readonly AdministrativeUnit[],
): UnitDifference => {
  const left = new Map(after.map((unit) => [unit.code, unit]));
  const ended: AdministrativeUnit[] = [];
  const changed: ChangedUnit[] = [];
  let unchanged = 0;
  for (const [unit, codes] of before) {
    const same = codes.length === 1 ? left.get(codes[0] as UnitCode) : undefined;
    if (same === undefined || !comesOnlyFrom(table, same.code, days, unit.code)) ended.push(unit);
    else {
      left.delete(same.code);
      const aspects = aspectsOf(unit, same);
      if (aspects.length === 0) unchanged++;
      else changed.push({ before: unit, after: same, aspects });
    }
  }
  return { ended, begun: [...left.values()], changed, unchanged };
};

const targetsOf = (table: UnitTable, code: UnitCode, from: CivilDate, to: CivilDate): readonly UnitCode[] => {
  const path = pathBetween(table, code, from, to);
  return path.ok ? path.value.edges.map(({ unit }) => unit.code) : [];
};

const comesOnlyFrom = (
  table: UnitTable,
  code: UnitCode,
  days: { readonly from: CivilDate; readonly to: CivilDate },
  source: UnitCode,
): boolean => {
  const back = targetsOf(table, code, days.to, days.from);
  return back.length === 1 && back[0] === source;
};

const aspectsOf = (before: AdministrativeUnit, after: AdministrativeUnit): readonly UnitAspect[] => {
  const aspects: UnitAspect[] = [];
  if (before.code !== after.code) aspects.push("code");
  if (before.name !== after.name) aspects.push("name");
  if (before.type !== after.type) aspects.push("type");
  if (before.parent?.code !== after.parent?.code) aspects.push("parent");
  return aspects;
};

/** All units in force on a day, communes and what is above them, by code. */
const unitsOn = (table: UnitTable, on: CivilDate): Result<readonly AdministrativeUnit[], OutsideCoverage> => {
  const columns = columnsOn(table, on);
  if (columns === undefined || on < columns.coverage.from) return err(outsideCoverage(table, on));
  const units: AdministrativeUnit[] = [];
  for (let row = 0; row < columns.count; row++) if (isInForce(columns, row, on)) units.push(unitView(columns, row, on));
  return ok(units.sort((a, b) => (a.code < b.code ? -1 : 1)));
};

const isWithin = (table: UnitTable, unit: AdministrativeUnit, within: UnitCode | undefined, on: CivilDate): boolean => {
  if (within === undefined || unit.code === within) return true;
  const above = ancestorsOn(table, unit.code, on);
  return above.ok && above.value.some(({ code }) => code === within);
};
