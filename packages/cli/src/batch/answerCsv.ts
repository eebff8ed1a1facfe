import { stringify } from "csv-stringify/sync";
import type { Operation } from "haicap";
import * as cells from "./cells.ts";
import { csvCell } from "./csvCell.ts";
import type { CsvDelimiter } from "./csvRecords.ts";
import { type CsvRow, csvRows } from "./csvRows.ts";
import type { Question } from "./Question.ts";
import { safely } from "./safely.ts";
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
  const columns = cells.outputColumns(operation.output).map(({ path }) => path);
  const row = (values: readonly string[]): string =>
    stringify([values.map(csvCell)], { delimiter, quoted_match: /[\r\n]/u, eof: false });
  yield row(["line", "id", "ok", ...columns, "error", "message.vi", "message.en"]);
  for await (const asked of questions) {
    const answered = "error" in asked ? { ok: false as const, error: asked.error } : safely(operation, asked.input);
    const id = idCell(asked.id);
    if (answered.ok)
      yield row([
        `${asked.line}`,
        id,
        "true",
        ...columns.map((path) => cells.cellAt(answered.value, path)),
        "",
        "",
        "",
      ]);
    else {
      const { _tag, message } = answered.error;
      yield row([`${asked.line}`, id, "false", ...columns.map(() => ""), _tag, message.vi, message.en]);
    }
  }
}

const idCell = (id: unknown): string => {
  if (id === null || id === undefined) return "";
  return typeof id === "string" ? id : JSON.stringify(id);
};
