import { CsvError, parse } from "csv-parse/sync";
import type { Failure } from "haicap";
import { type MalformedReason, malformedLine } from "./malformedLine.ts";
import { type ByteStream, textLines } from "./textLines.ts";

/** What parts the cells of a row: a comma, or the semicolon of a Vietnamese Excel. */
export type CsvDelimiter = "," | ";";

/**
 * A record of a CSV file, the header included, or why it could not be read with the `text` that was. `line` is the line it
 * begins on, from 1. An empty line is a record without cells.
 */
export type CsvRecord =
  | { readonly line: number; readonly cells: readonly string[]; readonly delimiter: CsvDelimiter }
  | { readonly line: number; readonly error: Failure; readonly text: string };

/** A quoted cell may run over this many lines; a quote still open after them is a fault of its first line. */
const longestRecord = 100;

/**
 * Reads a CSV file record by record: quotes doubled, LF or CRLF, a byte order mark dropped.
 *
 * The delimiter is the one that cuts the first line into more cells, for the whole file. A record that cannot be read comes
 * out as `MalformedLine`; an open quote costs its own line and no other.
 *
 * @example
 * const read = await Array.fromAsync(csvRecords([new TextEncoder().encode('a;b\n"x;y";z')]));
 * read.map(({ cells }) => cells); // => [["a", "b"], ["x;y", "z"]]
 */
export async function* csvRecords(bytes: ByteStream): AsyncGenerator<CsvRecord> {
  let open: Pending[] = [];
  let width: number | undefined; // of the header: a quote that ran on to another width was closed by a later row's
  let delimiter: CsvDelimiter | undefined;
  for await (const line of textLines(bytes)) {
    if ("fault" in line) {
      yield* closed(open, delimiter ?? ",");
      open = [];
      yield broken(line.number, line.fault);
      continue;
    }
    open.push(line);
    const text = open.map((part) => part.text).join("\n");
    const among: CsvDelimiter = delimiter ?? delimiterOf(text);
    const cells = cellsOf(text, among);
    if (cells === "open" && open.length < longestRecord) continue;
    const elsewhere = typeof cells !== "string" && open.length > 1 && width !== undefined && cells.length !== width;
    if (typeof cells === "string" || elsewhere) yield* closed(open, among);
    else yield { line: open[0]?.number ?? line.number, cells, delimiter: among };
    if (typeof cells !== "string" && cells.length > 0) {
      width ??= cells.length;
      delimiter ??= among;
    }
    open = [];
  }
  yield* closed(open, delimiter ?? ",");
}

type Pending = { readonly number: number; readonly text: string };

const delimiterOf = (header: string): CsvDelimiter => {
  const width = (delimiter: CsvDelimiter): number => {
    const cells = cellsOf(header, delimiter);
    if (cells === "open") return 2; // a quote opens behind it, so that it does cut the line
    return cells === "misread" ? 0 : cells.length;
  };
  return width(";") > width(",") ? ";" : ",";
};

/** The lines of a quote that never closed: the first is at fault, the others are read on their own. */
function* closed(open: readonly Pending[], delimiter: CsvDelimiter): Generator<CsvRecord> {
  for (const { number, text } of open) {
    const cells = cellsOf(text, delimiter);
    yield typeof cells === "string" ? broken(number, "openQuote", text) : { line: number, cells, delimiter };
  }
}

const broken = (line: number, reason: MalformedReason, text = ""): CsvRecord => ({
  line,
  error: malformedLine(line, reason),
  text,
});

/** On one line a quote inside a cell is tolerated (`quán "Bình An"`); over several lines it must close where a cell ends. */
const cellsOf = (text: string, delimiter: CsvDelimiter): readonly string[] | "open" | "misread" => {
  if (text.trim() === "") return [];
  if (!text.includes('"')) return text.split(delimiter);
  try {
    // without the last a carriage return inside a line would end the record, and what follows would be lost
    const options = {
      delimiter,
      relax_column_count: true,
      relax_quotes: !text.includes("\n"),
      record_delimiter: "\n",
    };
    const [cells] = parse(text, options) as string[][];
    return cells ?? [];
  } catch (fault) {
    return fault instanceof CsvError && fault.code === "CSV_QUOTE_NOT_CLOSED" ? "open" : "misread";
  }
};
