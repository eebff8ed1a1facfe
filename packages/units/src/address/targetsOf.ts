import type { CivilDate } from "@haicap/kernel";
import { pathFrom } from "../history/pathFrom.ts";
import type { PathStep, UnitPath } from "../history/UnitPath.ts";
import { edgesOfRow } from "../succession/edgesOfRow.ts";
import { hasLaterEdge } from "../succession/hasLaterEdge.ts";
import { successionOf } from "../succession/SuccessionColumns.ts";
import type { Residents } from "../succession/SuccessionEdge.ts";
import { citationOf } from "../succession/successorsOf.ts";
import { codeOfRow, type EraColumns, slotOfRow } from "../table/EraColumns.ts";
import { viewOn } from "../table/keptView.ts";
import { eraOn, threeTierLast, twoTierFrom, type UnitTable } from "../table/UnitTable.ts";
import { isInForce, unitView, versionOn } from "../table/unitView.ts";
import type { AdministrativeUnit } from "../unit/AdministrativeUnit.ts";
import type { AddressReason } from "./AddressAnswer.ts";
import { isNameKept } from "./NameIndex.ts";

/** A unit in force on the day asked that the unit read is, became or was made from, and why. */
export interface Target {
  readonly unit: AdministrativeUnit;
  readonly origin?: AdministrativeUnit;
  readonly residents?: Residents;
  readonly reasons: readonly AddressReason[];
}

/** The targets of a unit, and the codes of those the law leaves: where all residents went, else where some did. */
export interface Targets {
  readonly list: readonly Target[];
  readonly left: readonly string[];
}

/** What the units of an era lead to on a day, so far as it was asked: the same units are named again and again. */
export class KeptTargets {
  private kept: (Targets | undefined)[] = [];
  private count = 0;
  private readonly table: UnitTable;
  private readonly columns: EraColumns;
  private readonly on: CivilDate;

  constructor(table: UnitTable, columns: EraColumns, on: CivilDate) {
    this.table = table;
    this.columns = columns;
    this.on = on;
  }

  /** As {@link targetsOf} says. */
  of(row: number): Targets {
    return this.kept[row] ?? this.make(row);
  }

  private make(row: number): Targets {
    if (this.count === 0) this.kept = new Array<Targets | undefined>(this.columns.count).fill(undefined);
    const made = targetsOf(this.table, this.columns, row, this.on);
    for (const { reasons } of made.list) for (const reason of reasons) Object.freeze(reason);
    this.count = this.count === mostKept ? 0 : this.count + 1;
    this.kept[row] = made;
    return made;
  }
}

/** No more are kept, so that a column of millions is read in flat memory. */
const mostKept = 4096;

/**
 * The units in force on the day that the unit of a row is, became or, on a day before it, was made from. A name says not on which day it was
 * written: where the unit was larger under the same name, all that became of it.
 */
export const targetsOf = (table: UnitTable, columns: EraColumns, row: number, on: CivilDate): Targets => {
  if (columns.era !== eraOn(table, on))
    return columns.era === "threeTier" ? afterReform(table, columns, row, on) : walked(table, columns, row, on);
  if (isElsewhere(table, columns, row, on)) return sinceNamed(table, columns, row, on);
  const current = versionInForce(columns, row, on) as number;
  const unit = viewOn(columns, current, on).value;
  const seen = columns.from.get(row) ?? columns.coverage.from;
  return {
    list: [current === row ? { unit, reasons: [] } : versionTarget(unit, unitView(columns, row, seen))],
    left: [unit.code],
  };
};

/** The version of the unit of a row that is in force on a day; nothing where the unit had not begun, or ended: a code may be used again. */
const versionInForce = (columns: EraColumns, row: number, on: CivilDate): number | undefined => {
  const { from, until } = columns;
  let version = versionOn(columns, row, on);
  for (let end = until.get(version); end !== undefined && end <= on; end = until.get(version)) {
    const isContinued = slotOfRow(columns, version + 1) === slotOfRow(columns, row) && from.get(version + 1) === end;
    if (!isContinued) return undefined;
    version++;
  }
  return isInForce(columns, version, on) ? version : undefined;
};

/** Whether a unit is not there on a day, or an act since the reform sent land of it elsewhere by then. */
const isElsewhere = (table: UnitTable, columns: EraColumns, row: number, on: CivilDate): boolean =>
  versionInForce(columns, row, on) === undefined || hasLaterEdge(table, codeOfRow(columns, row), on);

const versionTarget = (unit: AdministrativeUnit, origin: AdministrativeUnit): Target => ({
  unit,
  origin,
  reasons: [{ kind: "version", ...origin.effective }],
});

/** A unit of the three tiers on a day of the two: where the reform sent it, and later acts from there. */
const afterReform = (table: UnitTable, old: EraColumns, row: number, on: CivilDate): Targets => {
  const edges = successionOf(table);
  if (edges === undefined) return { list: [], left: [] };
  const now = table.twoTier();
  const ways = edgesOfRow(edges, old, row);
  if (ways.some((edge) => isElsewhere(table, now, edge.row, on))) return walked(table, old, row, on);
  const origin = originOf(table, old, row);
  const list = ways
    .map(
      ({ row: to, kind }): Target => ({
        unit: viewOn(now, versionInForce(now, to, on) as number, on).value,
        origin,
        residents: kind.residents,
        reasons: [{ kind: "succession", ...kind, citation: citationOf(now, edges, to) }],
      }),
    )
    .sort((a, b) => (a.unit.code < b.unit.code ? -1 : 1));
  return { list, left: leftOf(list) };
};

/** A unit of the three tiers as it was last; the view of one in force is made once for all who ask. */
const originOf = (table: UnitTable, old: EraColumns, row: number): AdministrativeUnit => {
  const last = threeTierLast(table);
  return isInForce(old, row, last) ? viewOn(old, row, last).value : unitView(old, row, last);
};

/** Where all residents went, nobody went elsewhere. */
const leftOf = (ways: readonly Pick<Target, "unit" | "residents">[]): readonly string[] => {
  const peopled = ways.filter(({ residents }) => residents !== "none");
  return (peopled.length > 0 ? peopled : ways).map(({ unit }) => unit.code);
};

/** Turn by turn, over every act between the last day of the row (its first, if that is later) and the day asked. */
const walked = (table: UnitTable, columns: EraColumns, row: number, on: CivilDate): Targets => {
  const reform = twoTierFrom(table);
  const begun = columns.from.get(row) ?? columns.coverage.from;
  const path = pathFrom(table, { columns, row }, begun, on);
  if (path === undefined) return { list: [], left: [] };
  const origin = unitView(columns, row, begun < reform ? threeTierLast(table) : begun);
  return { list: path.edges.map((edge) => walkedTarget(edge, origin)), left: leftOf(path.edges) };
};

/** From the first version of the name on; the unit itself, unless some of its people went elsewhere since. */
const sinceNamed = (table: UnitTable, columns: EraColumns, row: number, on: CivilDate): Targets => {
  let first = row;
  while (isNameKept(columns, first - 1)) first--;
  const now = walked(table, columns, row, on);
  if (first === row) return now;
  const ever = walked(table, columns, first, on);
  return ever.left.join() === now.left.join() ? now : ever;
};

const walkedTarget = ({ unit, residents, steps }: UnitPath["edges"][number], origin: AdministrativeUnit): Target =>
  steps.length === 0 ? { unit, reasons: [] } : { unit, origin, residents, reasons: steps.map(stepReason) };

const stepReason = ({ extent, residents, note, citation }: PathStep): AddressReason => ({
  kind: "succession",
  extent,
  residents,
  ...(note === undefined ? {} : { note }),
  citation,
});
