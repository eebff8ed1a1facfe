import type { CivilDate } from "@haicap/kernel";
import type { EraColumns } from "../table/EraColumns.ts";
import { levelNumber, slotOfCode, slotOfRow } from "../table/EraColumns.ts";
import type { UnitCode } from "../unit/UnitCode.ts";
import { tokenise } from "./tokens.ts";
import { maskOf } from "./typeSigns.ts";

/** How a name came to stand for a unit. */
export type NameKind = "name" | "alias" | "former";

/** One name of one row. */
export interface NameEntry {
  readonly row: number;
  readonly kind: NameKind;
  /** With marks, words joined by blanks. */
  readonly spelling: string;
  /** Types under which the name is good; 0 lets the row's own type decide, or for aliases its level. */
  readonly mask: number;
  /** Made of digits or Roman numerals only: never a name without its type. */
  readonly numeric: boolean;
  /** Made of two names joined by a dash (Xuân Hương - Đà Lạt), which people also part with a comma. */
  readonly dashed: boolean;
}

/** The names of an era as a tree of folded words: from a node, a word leads to the next; names end at nodes. */
export interface NameIndex {
  readonly columns: EraColumns;
  readonly wordIds: ReadonlyMap<string, number>;
  readonly next: ReadonlyMap<number, number>;
  readonly entries: readonly (readonly NameEntry[] | undefined)[];
  /** 1 for a row that was not in force all the time, or is of a unit that has several. */
  readonly versioned: Uint8Array;
  /** Whether some name is borne no more. */
  readonly hasPastNames: boolean;
}

/** A node and a word as one key. */
export const stepKey = (node: number, word: number): number => node * 8192 + word;

/** An alias or a former name, before it is indexed. */
export interface OtherName {
  readonly code: UnitCode;
  readonly name: string;
  readonly kind: "alias" | "former";
  readonly mask: number;
}

/** Builds the tree of an era's names and other names; with `on`, of those that are borne by that day. */
export const buildNameIndex = (columns: EraColumns, others: readonly OtherName[], on?: CivilDate): NameIndex => {
  const builder = new Builder();
  const isBorne = borneBy(columns, on);
  for (let row = 0; row < columns.count; row++)
    if (isBorne(row))
      builder.add(columns.names[row] as string, { row, kind: "name", mask: 0, dashed: isDashed(columns.names[row]) });
  for (const other of others) {
    const row = (columns.rowAt[slotOfCode(other.code)] as number) - 1;
    if (row < 0 || !isBorne(firstVersion(columns, row))) continue;
    builder.addOther(other.name, { row, kind: other.kind, mask: other.mask, dashed: isDashed(other.name) });
  }
  return {
    columns,
    wordIds: builder.wordIds,
    next: builder.next,
    entries: builder.entries,
    versioned: versionedRows(columns),
    hasPastNames: columns.era === "twoTier" && [...columns.until.keys()].some((row) => !isNameKept(columns, row)),
  };
};

const borneBy = (columns: EraColumns, on: CivilDate | undefined): ((row: number) => boolean) =>
  on === undefined ? () => true : (row) => (nameBegins(columns, row) ?? "") <= on;

const firstVersion = (columns: EraColumns, row: number): number => {
  let first = row;
  while (first > 0 && slotOfRow(columns, first - 1) === slotOfRow(columns, row)) first--;
  return first;
};

/** Whether the next version of a unit bears the same name. */
export const isNameKept = (columns: EraColumns, row: number): boolean =>
  row + 1 < columns.count &&
  slotOfRow(columns, row) === slotOfRow(columns, row + 1) &&
  columns.names[row] === columns.names[row + 1] &&
  columns.until.get(row) === columns.from.get(row + 1);

/** The day from which on a unit bears the name of a row, if it is later than its era. */
const nameBegins = (columns: EraColumns, row: number): CivilDate | undefined =>
  row > 0 && isNameKept(columns, row - 1) ? nameBegins(columns, row - 1) : columns.from.get(row);

/** The days on which a unit began to bear a name, in order: an index of names holds from one to the next. */
export const namingDays = (columns: EraColumns): readonly CivilDate[] => {
  const days = new Set<CivilDate>();
  for (const row of columns.from.keys()) {
    const begins = columns.era === "twoTier" ? nameBegins(columns, row) : undefined;
    if (begins !== undefined) days.add(begins);
  }
  return [...days].sort();
};

const versionedRows = (columns: EraColumns): Uint8Array => {
  const versioned = new Uint8Array(columns.count);
  if (columns.era === "twoTier")
    for (const row of [...columns.from.keys(), ...columns.until.keys()]) versioned[row] = 1;
  for (let row = 1; row < columns.count; row++)
    if (slotOfRow(columns, row) === slotOfRow(columns, row - 1)) versioned.fill(1, row - 1, row + 1);
  return versioned;
};

type Bearing = Pick<NameEntry, "row" | "kind" | "mask" | "dashed">;

const isDashed = (name: string | undefined): boolean => /[-–]/.test(name ?? "");

const romans = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(" ");

class Builder {
  readonly wordIds: Map<string, number> = new Map();
  readonly next: Map<number, number> = new Map();
  readonly entries: (NameEntry[] | undefined)[] = [undefined];

  /** A name and the ways people write it: with or without its apostrophes, its number in digits or Roman. */
  add(name: string, bearing: Bearing): void {
    for (const form of name.includes("'") ? [name, name.replaceAll("'", " ")] : [name]) {
      const { folded, marked } = tokenise(form);
      this.insert(folded, marked, bearing);
      const other = otherNumeral(folded.at(-1) ?? "");
      if (other !== undefined) this.insert([...folded.slice(0, -1), other], [...marked.slice(0, -1), other], bearing);
    }
  }

  /** An alias that begins with a long type word is good under that type only. */
  addOther(name: string, bearing: Bearing): void {
    const tokens = tokenise(name);
    const type = tokens.types[0];
    const isType = type !== undefined && type.length < tokens.count && (type.strong || type.length > 1);
    if (isType) {
      const rest = (words: readonly string[]): readonly string[] => words.slice(type.length);
      this.insert(rest(tokens.folded), rest(tokens.marked), { ...bearing, mask: type.mask });
    } else this.add(name, bearing);
  }

  private insert(folded: readonly string[], marked: readonly string[], bearing: Bearing): void {
    let node = 0;
    for (const word of folded) {
      let id = this.wordIds.get(word);
      if (id === undefined) {
        id = this.wordIds.size;
        this.wordIds.set(word, id);
      }
      const key = stepKey(node, id);
      let to = this.next.get(key);
      if (to === undefined) {
        to = this.entries.push(undefined) - 1;
        this.next.set(key, to);
      }
      node = to;
    }
    const spelling = marked.join(" ");
    const list = this.entries[node] ?? [];
    this.entries[node] = list;
    if (list.some((entry) => entry.row === bearing.row && entry.spelling === spelling && entry.mask === bearing.mask))
      return;
    list.push({ ...bearing, spelling, numeric: folded.every((word) => /^\d+$/.test(word) || romans.includes(word)) });
  }
}

const otherNumeral = (word: string): string | undefined => {
  const roman = romans.indexOf(word);
  if (roman >= 0) return String(roman + 1);
  return /^\d+$/.test(word) ? romans[Number(word) - 1] : undefined;
};

/**
 * The types a name is good under: those of its unit; for another name of a province or district, all types of its level, because
 * it may be older than the unit's type; for a former name, whose type nobody wrote down, likewise.
 */
export const masksOf = (columns: EraColumns, entry: NameEntry): number => {
  if (entry.mask !== 0) return entry.mask;
  const own = 1 << (columns.types[entry.row] as number);
  const level = levelNumber(columns, entry.row);
  return entry.kind === "name" || (entry.kind === "alias" && level === 2) ? own : own | (levelMasks[level] as number);
};

const levelMasks: readonly number[] = [
  maskOf("province", "centrallyRunCity"),
  maskOf("urbanDistrict", "ruralDistrict", "town", "provincialCity"),
  maskOf("commune", "ward", "township", "specialZone"),
];
