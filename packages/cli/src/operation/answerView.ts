import type { Words } from "haicap";
import type { Language } from "../command/language.ts";
import { cutTo, displayWidth, padded } from "../terminal/displayWidth.ts";
import { fittedLines } from "../terminal/fittedLines.ts";

const words = {
  vi: { yes: "có", no: "không", none: "không có", more: "cột nữa, xem --json" },
  en: { yes: "yes", no: "no", none: "none", more: "more columns, see --json" },
} as const;

type Fields = Readonly<Record<string, unknown>>;

/** Narrower than this a column says nothing. */
const leastColumn = 8;
const widestColumn = 44;

/**
 * An answer for a person: keys and values, lists of things as tables, no line wider than `columns`. Citations and versions come last.
 *
 * @example
 * answerView({ dueOn: "2026-11-26" }, 80, "en").includes("2026-11-26"); // => true
 */
export const answerView = (value: object, columns: number, language: Language): string =>
  `${blockOf(ordered(value as Fields), columns, language).join("\n")}\n`;

const ordered = (value: Fields): Fields => {
  const { citations, data, ...rest } = value;
  return { ...rest, ...(citations === undefined ? {} : { citations }), ...(data === undefined ? {} : { data }) };
};

const blockOf = (value: Fields, columns: number, language: Language): readonly string[] => {
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  const plain = entries.filter(([, one]) => isPlain(one)).map(([key]) => displayWidth(key));
  const width = Math.min(24, Math.max(0, ...plain));
  return entries.flatMap(([key, one]) => {
    if (isPlain(one)) return plainLines(`${padded(key, width)}  `, one, columns, language);
    return [key, ...indented(insideOf(one, columns - 2, language))];
  });
};

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => (line === "" ? "" : `  ${line}`));

const insideOf = (value: unknown, columns: number, language: Language): readonly string[] => {
  if (!Array.isArray(value)) return blockOf(value as Fields, columns, language);
  if (value.every(isFields)) return tableOf(value, columns, language);
  return value.flatMap((one: unknown) =>
    isPlain(one) ? plainLines("- ", one, columns, language) : insideOf(one, columns, language),
  );
};

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What stands on a line beside its key: no object, and of lists those of single values. */
const isPlain = (value: unknown): boolean => {
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every((one) => typeof one !== "object" || one === null);
  return Object.keys(value).length === 0 || isWords(value);
};

/** A text in both languages is shown in the one that is spoken. */
const isWords = (value: object): value is Words =>
  Object.keys(value).sort().join() === "en,vi" && Object.values(value).every((one) => typeof one === "string");

const plainText = (value: unknown, language: Language): string => {
  const say = words[language];
  if (value === null || value === undefined) return "–";
  if (typeof value === "boolean") return value ? say.yes : say.no;
  if (typeof value !== "object") return String(value);
  if (isWords(value)) return value[language];
  const items = Array.isArray(value) ? value : [];
  return items.length === 0 ? say.none : items.map((one) => plainText(one, language)).join(", ");
};

/** A text of several lines stands under its key as it is; any other is broken at blanks. */
const plainLines = (head: string, value: unknown, columns: number, language: Language): readonly string[] => {
  const text = plainText(value, language);
  if (text.includes("\n")) return [head.trimEnd(), ...text.replace(/\n$/u, "").split("\n")];
  const blank = " ".repeat(displayWidth(head));
  return fittedLines(text, Math.max(20, columns - blank.length)).map((line, at) => (at === 0 ? head : blank) + line);
};

interface Column {
  readonly path: string;
  readonly cells: readonly string[];
  readonly width: number;
}

const tableOf = (rows: readonly Fields[], columns: number, language: Language): readonly string[] => {
  const all = columnsOf(rows.map(ordered), language);
  const shown = fitting(all, columns);
  const line = (cellOf: (column: Column) => string): string =>
    shown
      .map((column) => padded(cutTo(cellOf(column), column.width), column.width))
      .join("  ")
      .trimEnd();
  const hidden = all.length - shown.length;
  return [
    line(({ path }) => path),
    line(({ width }) => "─".repeat(width)),
    ...rows.map((_, at) => line(({ cells }) => cells[at] ?? "")),
    ...(hidden === 0 ? [] : [`… +${hidden} ${words[language].more}`]),
  ];
};

const columnsOf = (rows: readonly Fields[], language: Language): readonly Column[] => {
  const leaves = rows.map((row) => new Map(leavesOf(row, "", language)));
  const paths = [...new Set(leaves.flatMap((row) => [...row.keys()]))];
  return paths.map((path) => {
    const cells = leaves.map((row) => row.get(path) ?? "");
    return { path, cells, width: Math.min(widestColumn, Math.max(...[path, ...cells].map(displayWidth))) };
  });
};

const leavesOf = (value: Fields, above: string, language: Language): readonly (readonly [string, string])[] =>
  Object.entries(value).flatMap(([key, one]): readonly (readonly [string, string])[] => {
    const path = above === "" ? key : `${above}.${key}`;
    if (isPlain(one)) return [[path, plainText(one, language).replace(/\s+/gu, " ")]];
    if (isFields(one)) return leavesOf(one, path, language);
    return [[path, `[${(one as readonly unknown[]).length}]`]];
  });

/** The columns that fit: the widest give first, down to a few letters; then the last ones are left out. */
const fitting = (all: readonly Column[], columns: number): readonly Column[] => {
  let shown = [...all];
  const total = (): number => shown.reduce((sum, { width }) => sum + width + 2, -2);
  const least = ({ path }: Column): number => Math.min(displayWidth(path), leastColumn);
  while (total() > columns) {
    const widest = shown.reduce<Column | undefined>(
      (found, one) => (one.width > Math.max(leastColumn, found?.width ?? 0, least(one)) ? one : found),
      undefined,
    );
    if (widest !== undefined && shown.length <= columns / (leastColumn + 6))
      shown = shown.map((one) => (one === widest ? { ...one, width: one.width - 1 } : one));
    else if (shown.length > 1) shown = shown.slice(0, -1);
    else return shown.map((one) => ({ ...one, width: columns }));
  }
  return shown;
};
