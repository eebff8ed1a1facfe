import { stringify } from "csv-stringify/sync";
import type { Failure, Operation } from "haicap";
import * as cells from "./cells.ts";
import { csvRows } from "./csvRows.ts";
import { safely } from "./safely.ts";
import type { ByteStream } from "./textLines.ts";

/**
 * Answers a CSV file row by row: a column of the input is a dotted path (`limit.amount`), an empty cell is an absent key.
 *
 * Comes out as CSV: `line`, `id` when the input has it, `ok`, the columns of the value by dotted path, `error` and its words.
 */
export async function* answerCsv(operation: Operation, bytes: ByteStream): AsyncGenerator<string> {
  const columns = cells.outputColumns(operation.output);
  const names = ["line", "id", "ok", ...columns.map((column) => column.path), "error", "message.vi", "message.en"];
  yield row(names);
  const failed = (line: number, id: string, error: Failure): string =>
    row([`${line}`, id, "false", ...columns.map(() => ""), error._tag, error.message.vi, error.message.en]);
  for await (const read of csvRows(bytes)) {
    if ("error" in read) {
      yield failed(read.line, "", read.error);
      continue;
    }
    const { id = "", ...inputs } = read.cells;
    const result = safely(operation, cells.inputFrom(operation.input, inputs));
    if (!result.ok) yield failed(read.line, id, result.error);
    else
      yield row([
        `${read.line}`,
        id,
        "true",
        ...columns.map((column) => cells.cellAt(result.value, column.path)),
        "",
        "",
        "",
      ]);
  }
}

const row = (values: readonly string[]): string => stringify([[...values]]).trimEnd();
