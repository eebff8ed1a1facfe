import type { Block, Cell, Column, FactRow, Inline } from "./Page.ts";

/** A cell of one line. */
export const cell = (...inlines: readonly Inline[]): Cell => ({ lines: [inlines] });

/** A cell of several lines. */
export const lines = (...rows: readonly (readonly Inline[])[]): Cell => ({ lines: rows });

/** The first cell of a row, which names it. */
export const rowHead = (...inlines: readonly Inline[]): Cell => ({ lines: [inlines], head: true });

/** A fact of one line, or none when nothing is known. */
export const fact = (label: string, ...inlines: readonly Inline[]): readonly FactRow[] =>
  inlines.length === 0 || inlines.every((one) => one === "") ? [] : [{ label, lines: [inlines] }];

/** A fact of several lines, or none when there is no line. */
export const facts = (label: string, rows: readonly (readonly Inline[])[]): readonly FactRow[] =>
  rows.length === 0 ? [] : [{ label, lines: rows }];

/** A heading of the second rank. */
export const heading = (text: string, id?: string): Block => ({
  kind: "heading",
  level: 2,
  text,
  ...(id === undefined ? {} : { id }),
});

/** A heading of the third rank. */
export const subheading = (text: string, id?: string): Block => ({
  kind: "heading",
  level: 3,
  text,
  ...(id === undefined ? {} : { id }),
});

/** A paragraph. */
export const text = (...inlines: readonly Inline[]): Block => ({ kind: "text", inlines });

/** A table without the columns nobody fills, or nothing when it would have no row. */
export const table = (
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): readonly Block[] => {
  const kept = columns.map((_, index) => rows.some((row) => !isEmpty(row[index])));
  const only = <One>(row: readonly One[]): readonly One[] => row.filter((_, index) => kept[index] === true);
  return rows.length === 0 ? [] : [{ kind: "table", caption, columns: only(columns), rows: rows.map(only) }];
};

const isEmpty = (one: Cell | undefined): boolean =>
  one === undefined || one.lines.every((line) => line.every((inline) => inline === ""));

/** Inlines with a separator between them. */
export const joined = (inlines: readonly Inline[], separator: string): readonly Inline[] =>
  inlines.flatMap((one, index) => (index === 0 ? [one] : [separator, one]));

/** A phrase as it begins a line. */
export const begun = (phrase: string): string => phrase.charAt(0).toLocaleUpperCase("vi") + phrase.slice(1);

/** A name as part of an address: letters without marks, digits and hyphens. */
export const slugOf = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 80);
