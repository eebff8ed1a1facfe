import { stringify } from "csv-stringify/sync";
import type { Operation } from "haicap";
import { answerRows } from "./answerRows.ts";
import * as cells from "./cells.ts";
import { csvCell } from "./csvCell.ts";
import type { CsvDelimiter } from "./csvRecords.ts";
import { type CsvRow, csvRows } from "./csvRows.ts";
import type { Question } from "./Question.ts";
import type { ByteStream } from "./textLines.ts";

/**
 * Answers a CSV file row by row: a column of the input is a dotted path (`limit.amount`), an empty cell is an absent key.
 *
 * Comes out as CSV: `line`, `id` when the input has it, `ok`, the columns of the value by dotted path, `error` and its words.
 *
 * @example
 * import { operationNamed } from "haicap/operations";
 * const file = [new TextEncoder().encode("id,text\n1,3 ngày\n2,ngay")];
 * (await Array.fromAsync(answerCsv(operationNamed("limits.parse"), file))).length; // => 3: a header, and a line for each row
 */
export const answerCsv = (operation: Operation, bytes: ByteStream): AsyncGenerator<string> =>
  csvAnswers(operation, rowQuestions(operation, csvRows(bytes)));

/** The questions of the rows of a table: each column but `id` is a dotted path of the input. */
export async function* rowQuestions(operation: Operation, rows: AsyncIterable<CsvRow>): AsyncGenerator<Question> {
  for await (const read of rows) {
    if ("error" in read) {
      yield { line: read.line, id: null, error: read.error };
      continue;
    }
    const { id, ...inputs } = read.cells;
    yield { line: read.line, id: id ?? null, input: cells.inputFrom(operation.input, inputs) };
  }
}

/** The answers to questions as CSV, a header first; a text that a spreadsheet would run as a formula is guarded. */
export async function* csvAnswers(
  operation: Operation,
  questions: AsyncIterable<Question>,
  delimiter: CsvDelimiter = ",",
): AsyncGenerator<string> {
  const { header, rowOf } = answerRows(operation);
  const line = (values: readonly string[]): string =>
    stringify([values.map(csvCell)], { delimiter, quoted_match: /[\r\n]/u, eof: false });
  yield line(header);
  for await (const asked of questions) yield line(rowOf(asked));
}
