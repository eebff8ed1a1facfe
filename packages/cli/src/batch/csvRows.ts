import type { Failure } from "haicap";
import { csvRecords } from "./csvRecords.ts";
import { malformedLine } from "./malformedLine.ts";
import type { ByteStream } from "./textLines.ts";

/** A row of a CSV file under its header, or why it could not be read. `line` is the line it begins on, from 1. */
export type CsvRow =
  | { readonly line: number; readonly cells: Readonly<Record<string, string>> }
  | { readonly line: number; readonly error: Failure };

/**
 * Reads a CSV file row by row: header first, comma or semicolon as the header has it, quotes doubled, LF or CRLF, a byte
 * order mark dropped.
 *
 * A row that cannot be read comes out as `MalformedLine` with its line; an open quote costs its own line and no other.
 * An empty line is passed over.
 *
 * @example
 * const rows = csvRows([new TextEncoder().encode('id;name\n1;"Hu\n2;Huế')]);
 * const read = await Array.fromAsync(rows);
 * read.map((row) => ("error" in row ? row.error._tag : row.cells)); // => ["MalformedLine", { id: "2", name: "Huế" }]
 */
export async function* csvRows(bytes: ByteStream): AsyncGenerator<CsvRow> {
  let header: readonly string[] | undefined;
  for await (const record of csvRecords(bytes)) {
    if ("error" in record) yield { line: record.line, error: record.error };
    else if (record.cells.length === 0) continue;
    else if (header === undefined) header = record.cells.map((cell) => cell.trim());
    else yield underHeader(header, record.line, record.cells);
  }
}

const underHeader = (header: readonly string[], line: number, cells: readonly string[]): CsvRow =>
  cells.length === header.length
    ? { line, cells: Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ""])) }
    : { line, error: malformedLine(line, "wrongColumnCount") };
