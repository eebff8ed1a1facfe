import type { Failure, Words } from "haicap";
import { type CsvRecord, csvRecords } from "../batch/csvRecords.ts";
import { malformedLine } from "../batch/malformedLine.ts";
import type { ByteStream } from "../batch/textLines.ts";
import type { Opened, TableRow } from "./Table.ts";

/**
 * Opens a CSV file as a table: the first line that is not empty is the header.
 *
 * Under a header of one column a line is one cell: commas in a plain list of addresses cut nothing. An empty line between rows is a row of empty cells, so that rows keep their places; empty lines at the end are none.
 *
 * @example
 * const opened = await csvTable([new TextEncoder().encode("id;diachi\n1;Huế")]);
 * "table" in opened && opened.table.header; // => ["id", "diachi"]
 */
export const csvTable = async (bytes: ByteStream): Promise<Opened> => {
  const records = csvRecords(bytes);
  let first = await records.next();
  while (first.done !== true && isEmpty(first.value)) first = await records.next();
  if (first.done === true) return { fault: noHeader };
  if ("error" in first.value) return { fault: first.value.error.message };
  const header = first.value.cells.map((cell) => cell.trim());
  return { table: { header, delimiter: first.value.delimiter, rows: rowsUnder(header.length, records) } };
};

/** What a file without a single row says. */
export const noHeader: Words = {
  vi: "Tệp trống: cần một dòng tiêu đề và các dòng dữ liệu.",
  en: "The file is empty: a header line and rows are needed.",
};

const isEmpty = (record: CsvRecord): boolean => "cells" in record && record.cells.length === 0;

async function* rowsUnder(width: number, records: AsyncIterable<CsvRecord>): AsyncGenerator<TableRow> {
  let firstEmpty = 0;
  let emptyLines = 0;
  for await (const record of records) {
    if (isEmpty(record)) {
      if (emptyLines === 0) firstEmpty = record.line;
      emptyLines += 1;
      continue;
    }
    for (let index = 0; index < emptyLines; index++) yield { line: firstEmpty + index, cells: fitted([], width) };
    emptyLines = 0;
    yield rowOf(width, record);
  }
}

const rowOf = (width: number, record: CsvRecord): TableRow => {
  if ("error" in record) return unreadRow(width, record.line, [], record.error, record.text);
  const { line, delimiter } = record;
  const cells = width === 1 ? [record.cells.join(delimiter)] : record.cells;
  if (cells.length === width) return { line, cells };
  return unreadRow(width, line, cells, malformedLine(line, "wrongColumnCount"), cells.slice(width).join(delimiter));
};

const unreadRow = (
  width: number,
  line: number,
  cells: readonly string[],
  { message }: Failure,
  text: string,
): TableRow => ({ line, cells: fitted(cells, width), unread: { why: message, text } });

const fitted = (cells: readonly string[], width: number): readonly string[] =>
  Array.from({ length: width }, (_, index) => cells[index] ?? "");
