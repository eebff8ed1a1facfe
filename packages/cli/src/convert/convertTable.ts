import { stringify } from "csv-stringify/sync";
import { csvCell } from "../batch/csvCell.ts";
import type { Language } from "../command/language.ts";
import type { Conversion, Convert } from "./Conversion.ts";
import type { Table, TableRow } from "./Table.ts";
import type { Tally } from "./Tally.ts";

const byteOrderMark = "\u{FEFF}"; // without it Excel takes the file for another encoding

const names: Readonly<Record<Language, readonly string[]>> = {
  vi: ["maDonVi", "tenDonVi", "capTren", "trangThai", "cacKhaNang", "lyDo"],
  en: ["unitCode", "unitName", "parentName", "status", "candidates", "reasons"],
};

/**
 * Converts a table row by row to CSV: every column it has, then code, name, parent, status, candidates and reasons.
 *
 * One line for each row, in the same order; a row that could not be read is an `error` of its own. `tally` is counted on.
 *
 * A text that a spreadsheet would run as a formula is guarded in our columns, and in those of a workbook, where it was text; a CSV file gets its
 * own cells back as they are.
 */
export async function* convertTable(
  table: Table,
  column: number,
  convert: Convert,
  language: Language,
  tally: Tally,
): AsyncGenerator<string> {
  const line = (cells: readonly string[]): string => csvLine(cells, table.delimiter);
  yield byteOrderMark + line(headerOf(table, language));
  for await (const row of table.rows) {
    const columns = answerOf(row, column, convert, language, tally);
    yield line([...(table.wasText ? row.cells.map(csvCell) : row.cells), ...columns.map(csvCell)]);
  }
}

/** Converts a table row by row as {@link convertTable} does, for a workbook: cells as they are, each of them text. */
export async function* convertedRows(
  table: Table,
  column: number,
  convert: Convert,
  language: Language,
  tally: Tally,
): AsyncGenerator<readonly string[]> {
  yield headerOf(table, language);
  for await (const row of table.rows) yield [...row.cells, ...answerOf(row, column, convert, language, tally)];
}

const headerOf = ({ header }: Table, language: Language): readonly string[] => [
  ...header,
  ...freeNames(header, names[language]),
];

const answerOf = (
  row: TableRow,
  column: number,
  convert: Convert,
  language: Language,
  tally: Tally,
): readonly string[] => {
  const answer = row.unread === undefined ? convert(row.cells[column] ?? "") : unread(row.unread, language);
  tally.count(answer.status, row.line);
  return columnsOf(answer);
};

const unread = ({ why, text }: NonNullable<TableRow["unread"]>, language: Language): Conversion => ({
  status: "error",
  candidates: [],
  reasons: text === "" ? why[language] : `${why[language]} [${text}]`,
});

const columnsOf = ({ unit, status, candidates, reasons }: Conversion): readonly string[] => [
  unit?.code ?? "",
  unit?.fullName ?? "",
  unit?.parent?.fullName ?? "",
  status,
  candidates.join("|"),
  reasons,
];

/** A name that the table already has takes a number, so that no two columns are called the same. */
const freeNames = (header: readonly string[], wanted: readonly string[]): readonly string[] =>
  wanted.map((name) => {
    let free = name;
    for (let count = 2; header.includes(free); count++) free = `${name}${count}`;
    return free;
  });

const csvLine = (cells: readonly string[], delimiter: string): string =>
  stringify([[...cells]], { delimiter, quoted_match: /[\r\n]/, eof: false });
