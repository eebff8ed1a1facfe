import { createReadStream } from "node:fs";
import type { Operation, Words } from "haicap";
import { lookAt, noSuchFile, openTable } from "../convert/openTable.ts";
import type { Table, TableRow } from "../convert/Table.ts";
import { rowQuestions } from "./answerCsv.ts";
import { jsonLineQuestions } from "./answerJsonLines.ts";
import type { CsvDelimiter } from "./csvRecords.ts";
import type { CsvRow } from "./csvRows.ts";
import { malformedLine } from "./malformedLine.ts";
import type { Question } from "./Question.ts";

/** The questions of a file, and what it is: rows are answered in rows, lines of JSON in lines of JSON. */
export interface Batch {
  readonly questions: AsyncIterable<Question>;
  readonly kind: "rows" | "jsonLines";
  readonly delimiter: CsvDelimiter;
}

/** Opens a file of questions by what it holds: an XLSX workbook (its first sheet), JSON Lines when it begins with a brace, else CSV. */
export const openBatch = async (path: string, operation: Operation): Promise<Batch | { readonly fault: Words }> => {
  const found = await lookAt(path);
  if (found === undefined) return { fault: noSuchFile(path) };
  const begins = new TextDecoder().decode(found.head).trimStart();
  if (begins.startsWith("{")) {
    const bytes = createReadStream(path, { highWaterMark: 256 * 1024 });
    return { questions: jsonLineQuestions(bytes), kind: "jsonLines", delimiter: "," };
  }
  const opened = await openTable(path);
  if ("fault" in opened) return opened;
  const { delimiter } = opened.table;
  return { questions: rowQuestions(operation, rowsOf(opened.table)), kind: "rows", delimiter };
};

/** The rows of a table under its header; a row without a single cell filled is none. */
async function* rowsOf({ header, rows }: Table): AsyncGenerator<CsvRow> {
  for await (const row of rows) {
    if (row.unread !== undefined) yield { line: row.line, error: unreadable(row) };
    else if (row.cells.some((cell) => cell.trim() !== ""))
      yield { line: row.line, cells: Object.fromEntries(header.map((name, at) => [name, row.cells[at] ?? ""])) };
  }
}

const unreadable = ({ line, unread }: TableRow): ReturnType<typeof malformedLine> => ({
  ...malformedLine(line, "wrongColumnCount"),
  ...(unread === undefined ? {} : { message: unread.why }),
});
