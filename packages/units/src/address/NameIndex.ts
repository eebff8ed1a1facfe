import type { CivilDate } from "@haicap/kernel";
import type { EraColumns } from "../table/EraColumns.ts";
import { slotOfCode, slotOfRow } from "../table/EraColumns.ts";
import type { UnitCode } from "../unit/UnitCode.ts";
import type { NameSpace } from "./NameSpace.ts";
import { type Bearing, type NameTree, NameTreeBuilder, otherNumeral } from "./NameTree.ts";
import type { NameWords } from "./NameWords.ts";
import { type Scan, scan } from "./scan.ts";
import { typeWords } from "./typeSigns.ts";
import { formsOf } from "./wordSigns.ts";

/** The names of the units of an era, and which of its rows have a time of their own. */
export interface NameIndex {
  readonly columns: EraColumns;
  readonly tree: NameTree;
  /** 1 for a row that was not in force all the time, or is of a unit that has several. */
  readonly versioned: Uint8Array;
  /** Whether some name is borne no more. */
  readonly hasPastNames: boolean;
}

/** An alias or a former name, before it is indexed. */
export interface OtherName {
  readonly code: UnitCode;
  readonly name: string;
  readonly kind: "alias" | "former";
  readonly mask: number;
}

/** Builds the tree of an era's names and other names; with `on`, of those that are borne by that day. */
export const buildNameIndex = (
  space: NameSpace,
  columns: EraColumns,
  others: readonly OtherName[],
  on?: CivilDate,
): NameIndex => {
  const builder = new NameTreeBuilder(space);
  const isBorne = borneBy(columns, on);
  for (let row = 0; row < columns.count; row++) {
    const name = columns.names[row] as string;
    if (isBorne(row)) addName(builder, name, { row, kind: "name", mask: 0, dashed: isDashed(name) });
  }
  for (const { code, name, kind, mask } of others) {
    const row = (columns.rowAt[slotOfCode(code)] as number) - 1;
    if (row < 0 || !isBorne(firstVersion(columns, row))) continue;
    addOther(builder, name, { row, kind, mask, dashed: isDashed(name) });
  }
  const versioned = versionedRows(columns);
  return {
    columns,
    tree: builder.build(columns, versioned),
    versioned,
    hasPastNames: columns.era === "twoTier" && [...columns.until.keys()].some((row) => !isNameKept(columns, row)),
  };
};

const isDashed = (name: string): boolean => name.includes("-") || name.includes("–");

/** A name and the ways people write it: with or without its apostrophes, its number in digits or Roman. */
const addName = (builder: NameTreeBuilder, name: string, bearing: Bearing): void => {
  addForm(builder, name, bearing);
  if (name.includes("'")) addForm(builder, name.replaceAll("'", " "), bearing);
};

const addForm = (builder: NameTreeBuilder, name: string, bearing: Bearing): void =>
  addSpelled(builder, builder.words.takePlain(name) ?? spelledWords(builder, scan(name), 0), bearing);

const addSpelled = (builder: NameTreeBuilder, spelled: readonly number[], bearing: Bearing): void => {
  const { words } = builder;
  builder.add(spelled, bearing);
  const last = words.foldedOf[spelled.at(-1) as number] as number;
  const other = otherNumeral(words.folded[last] as string);
  if (other !== undefined) builder.add([...spelled.slice(0, -1), words.add(other, other)], bearing);
};

/** An alias that begins with a type word beyond doubt is good under that type only. One that begins with TT is also written T.T. */
const addOther = (builder: NameTreeBuilder, name: string, bearing: Bearing): void => {
  if (/^TT[ .]/.test(name)) addForm(builder, `T T${name.slice(2)}`, bearing);
  const from = scan(name);
  const type = typeWords[from.type[0] as number];
  const isType = type !== undefined && type.length < from.count && type.strong;
  if (isType) addSpelled(builder, spelledWords(builder, from, type.length), { ...bearing, mask: type.mask });
  else addName(builder, name, bearing);
};

const spelledWords = ({ words }: NameTreeBuilder, from: Scan, first: number): readonly number[] => {
  const spelled: number[] = [];
  for (let at = first; at < from.count; at++) {
    const word = from.word[at] as number;
    spelled.push(
      word < 0
        ? longWord(words, from, at)
        : words.add(from.words.folded[word] as string, from.words.marked[word] as string),
    );
  }
  return spelled;
};

const longWord = (words: NameWords, { text, start, end }: Scan, at: number): number => {
  const { folded, marked } = formsOf(text.slice(start[at], end[at]));
  return words.add(folded, marked);
};

const borneBy = (columns: EraColumns, on: CivilDate | undefined): ((row: number) => boolean) =>
  on === undefined ? () => true : (row) => (nameBegins(columns, row) ?? "") <= on;

/** Whether two rows are versions of one unit; where there is no row, there is none. */
const areOfOneUnit = (columns: EraColumns, row: number, other: number): boolean =>
  slotOfRow(columns, row) === slotOfRow(columns, other);

const firstVersion = (columns: EraColumns, row: number): number => {
  let first = row;
  while (areOfOneUnit(columns, first - 1, row)) first--;
  return first;
};

/** Whether the next version of a unit bears the same name. */
export const isNameKept = (columns: EraColumns, row: number): boolean =>
  areOfOneUnit(columns, row, row + 1) &&
  columns.names[row] === columns.names[row + 1] &&
  columns.until.get(row) === columns.from.get(row + 1);

/** The day from which on a unit bears the name of a row, if it is later than its era. */
const nameBegins = (columns: EraColumns, row: number): CivilDate | undefined =>
  isNameKept(columns, row - 1) ? nameBegins(columns, row - 1) : columns.from.get(row);

/** The days on which a unit began to bear a name, each once: an index of names holds from one to the next. */
export const namingDays = (columns: EraColumns): readonly CivilDate[] => {
  const days = [...columns.from.keys()].map((row) => nameBegins(columns, row));
  return [...new Set(days.filter((day) => day !== undefined))];
};

const versionedRows = (columns: EraColumns): Uint8Array => {
  const versioned = new Uint8Array(columns.count);
  if (columns.era === "twoTier")
    for (const row of [...columns.from.keys(), ...columns.until.keys()]) versioned[row] = 1;
  for (let row = 1; row < columns.count; row++)
    if (areOfOneUnit(columns, row - 1, row)) versioned.fill(1, row - 1, row + 1);
  return versioned;
};
