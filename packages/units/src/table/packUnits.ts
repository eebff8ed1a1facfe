import { type CivilDate, invariant, type Period } from "@haicap/kernel";
import type { Era } from "../unit/UnitLevel.ts";
import { type UnitType, unitTypes } from "../unit/UnitType.ts";
import { writeNumbers } from "./numberText.ts";
import type { PackedUnits } from "./PackedUnits.ts";

/** One version of a unit as a reviewed table holds it. `from` is left out where nobody knows it or the era itself begins. */
export interface UnitRow {
  readonly code: string;
  readonly parent?: string;
  readonly type: UnitType;
  readonly name: string;
  readonly nameEn?: string;
  readonly from?: CivilDate;
  readonly until?: CivilDate;
  readonly establishedBy?: string;
}

/** What is said once for a whole table. */
export interface PackUnitsOptions {
  readonly era: Era;
  readonly coverage: Period;
  readonly knownUntil: CivilDate;
}

/**
 * Packs a table of units into strings, in the order of the tree. Every parent must be among the rows.
 *
 * @example
 * const july = civilDateUnsafe("2025-07-01");
 * packUnits({ era: "twoTier", coverage: { from: july }, knownUntil: july }, [
 *   { code: "46", type: "centrallyRunCity", name: "Huế" },
 *   { code: "19753", parent: "46", type: "ward", name: "Phú Xuân" },
 * ]).names; // => "Huế|Phú Xuân"
 * @since 0.1.0
 */
export const packUnits = (options: PackUnitsOptions, rows: readonly UnitRow[]): PackedUnits => {
  const ordered = treeOrder(rows);
  const sparse = (value: (row: UnitRow, next: UnitRow | undefined) => string | undefined): string =>
    ordered
      .map((row, index) => [index, value(row, nextVersion(ordered, index))] as const)
      .filter(([, text]) => text !== undefined)
      .map(([index, text]) => `${index}:${text}`)
      .join(",");
  const lastParent = new Map(ordered.map((row) => [row.code, row.parent]));
  const moved = sparse((row) => (row.parent === lastParent.get(row.code) ? undefined : row.parent));
  const implied = options.era === "twoTier" ? options.coverage.from : undefined;
  return {
    ...options,
    types: ordered.map((row) => unitTypes[row.type].letter).join(""),
    codes: writeNumbers(codeDifferences(ordered)),
    names: ordered.map((row, index) => (sameName(row, ordered[index - 1]) ? "" : row.name)).join("|"),
    from: sparse((row) => (row.from === implied ? undefined : row.from)),
    until: sparse((row, next) => (row.until === (next?.from ?? options.coverage.until) ? undefined : row.until)),
    exonyms: sparse((row) => row.nameEn),
    acts: packActs(ordered),
    ...(moved === "" ? {} : { moved }),
  };
};

const nextVersion = (rows: readonly UnitRow[], index: number): UnitRow | undefined =>
  rows[index + 1]?.code === rows[index]?.code ? rows[index + 1] : undefined;

/** The acts, and from which row on each holds: its rows count on from each other in base 36, and new acts from the last new one. */
const packActs = (rows: readonly UnitRow[]): string => {
  const acts: string[] = [];
  const turns: string[] = [];
  let last = 0;
  for (const [row, { establishedBy = "" }] of rows.entries()) {
    if (establishedBy === (rows[row - 1]?.establishedBy ?? "")) continue;
    const known = acts.indexOf(establishedBy);
    if (known < 0) acts.push(establishedBy);
    turns.push(`${(row - last).toString(36)}${known < 0 ? "" : `:${known.toString(36)}`}`);
    last = row;
  }
  return `${shortened(acts).join(",")};${turns.join(",")}`;
};

/** Acts of which only the number differs from the one before are their number. */
const shortened = (acts: readonly string[]): readonly string[] => {
  let last = "";
  return acts.map((act) => {
    const slash = act.indexOf("/");
    const ending = slash < 0 ? last : act.slice(slash);
    const short = ending === last && slash >= 0 ? act.slice(0, slash) : act;
    last = ending;
    return short;
  });
};

const sameName = (row: UnitRow, before: UnitRow | undefined): boolean =>
  before?.code === row.code && before.name === row.name;

/**
 * Rows with each unit followed by what is below it, by code; versions of one unit together, oldest first, where the last
 * of them lies.
 */
export const treeOrder = (rows: readonly UnitRow[]): readonly UnitRow[] => {
  const compare = (a: UnitRow, b: UnitRow): number =>
    a.code === b.code ? ((a.from ?? "") < (b.from ?? "") ? -1 : 1) : a.code < b.code ? -1 : 1;
  const place = new Map([...rows].sort(compare).map((row) => [row.code, row.parent ?? ""]));
  const below = new Map<string, UnitRow[]>();
  for (const row of rows) {
    const parent = place.get(row.code) as string;
    const siblings = below.get(parent);
    if (siblings === undefined) below.set(parent, [row]);
    else siblings.push(row);
  }
  const walk = (parent: string): readonly UnitRow[] => {
    const siblings = [...(below.get(parent) ?? [])].sort(compare);
    return siblings.flatMap((row, index) =>
      siblings[index + 1]?.code === row.code ? [row] : [row, ...walk(row.code)],
    );
  };
  const ordered = walk("");
  invariant(ordered.length === rows.length, "every parent is a row of the table");
  return ordered;
};

const codeDifferences = (rows: readonly UnitRow[]): readonly number[] => {
  const last = new Map<string, number>();
  return rows.map((row) => {
    const level = unitTypes[row.type].level;
    const value = Number(row.code);
    const difference = value - (last.get(level) ?? 0);
    last.set(level, value);
    return difference;
  });
};
