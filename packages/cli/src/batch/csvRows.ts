import { CsvError, parse } from "csv-parse/sync";
import type { Failure } from "haicap";
import { type MalformedReason, malformedLine } from "./malformedLine.ts";
import { type ByteStream, textLines } from "./textLines.ts";

/** A row of a CSV file under its header, or why it could not be read. `line` is the line it begins on, from 1. */
export type CsvRow =
  | { readonly line: number; readonly cells: Readonly<Record<string, string>> }
  | { readonly line: number; readonly error: Failure };

/** A quoted cell may run over this many lines; a quote still open after them is a fault of its first line. */
const longestRecord = 20;

/**
 * Reads a CSV file row by row: comma separated, header first, quotes doubled, LF or CRLF, a byte order mark dropped.
 *
 * A row that cannot be read comes out as `MalformedLine` with its line; an open quote costs its own line and no other.
 * An empty line is passed over.
 */
export async function* csvRows(bytes: ByteStream): AsyncGenerator<CsvRow> {
  let header: readonly string[] | undefined;
  for await (const record of records(bytes)) {
    if ("error" in record) yield record;
    else if (header === undefined) header = record.cells.map((cell) => cell.trim());
    else yield underHeader(header, record.line, record.cells);
  }
}

const underHeader = (header: readonly string[], line: number, cells: readonly string[]): CsvRow =>
  cells.length === header.length
    ? { line, cells: Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ""])) }
    : { line, error: malformedLine(line, "wrongColumnCount") };

type CsvRecord = { readonly line: number; readonly cells: readonly string[] } | Extract<CsvRow, { error: Failure }>;
type Pending = { readonly number: number; readonly text: string };

async function* records(bytes: ByteStream): AsyncGenerator<CsvRecord> {
  let open: Pending[] = [];
  let width: number | undefined; // of the header: a quote that ran on to another width was closed by a later row's
  for await (const line of textLines(bytes)) {
    if ("fault" in line) {
      yield* closed(open);
      open = [];
      yield broken(line.number, line.fault);
      continue;
    }
    open.push(line);
    const cells = cellsOf(open.map((part) => part.text).join("\n"));
    if (cells === "open" && open.length < longestRecord) continue;
    const elsewhere = typeof cells !== "string" && open.length > 1 && width !== undefined && cells.length !== width;
    if (cells === "open" || cells === "misread" || elsewhere) yield* closed(open);
    else if (cells !== "empty") yield { line: open[0]?.number ?? line.number, cells };
    if (typeof cells !== "string") width ??= cells.length;
    open = [];
  }
  yield* closed(open);
}

/** The lines of a quote that never closed: the first is at fault, the others are read on their own. */
function* closed(open: readonly Pending[]): Generator<CsvRecord> {
  let rest = open;
  while (rest.length > 0) {
    const [first, ...others] = rest;
    if (first === undefined) return;
    const cells = cellsOf(first.text);
    if (cells === "open" || cells === "misread") yield broken(first.number, "openQuote");
    else if (cells !== "empty") yield { line: first.number, cells };
    rest = others;
  }
}

const broken = (line: number, reason: MalformedReason): CsvRecord => ({ line, error: malformedLine(line, reason) });

/** On one line a quote inside a cell is tolerated (`quán "Bình An"`); over several lines it must close where a cell ends. */
const cellsOf = (text: string): readonly string[] | "open" | "empty" | "misread" => {
  if (text.trim() === "") return "empty";
  try {
    const [cells] = parse(text, { relax_column_count: true, relax_quotes: !text.includes("\n") }) as string[][];
    return cells ?? "empty";
  } catch (fault) {
    return fault instanceof CsvError && fault.code === "CSV_QUOTE_NOT_CLOSED" ? "open" : "misread";
  }
};
