import type { Words } from "haicap";
import type { CsvDelimiter } from "../batch/csvRecords.ts";

/** A row of a table; `unread` says why it could not be read as a row of this table, with what could not be placed in a cell. */
export interface TableRow {
  /** The line of the file, or the row of the sheet, from 1. */
  readonly line: number;
  /** As many as the header has. */
  readonly cells: readonly string[];
  readonly unread?: { readonly why: Words; readonly text: string };
}

/** A file with one header and rows of text, read as it is asked for. */
export interface Table {
  readonly header: readonly string[];
  readonly delimiter: CsvDelimiter;
  /** Set for a workbook: what looks like a formula in a cell was text there. */
  readonly wasText?: true;
  readonly rows: AsyncIterable<TableRow>;
}

/** A table, or in words why the file is none. */
export type Opened = { readonly table: Table } | { readonly fault: Words };
