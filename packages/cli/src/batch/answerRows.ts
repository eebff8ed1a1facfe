import type { Operation } from "haicap";
import * as cells from "./cells.ts";
import type { Question } from "./Question.ts";
import { safely } from "./safely.ts";

/** The columns of the answers of an operation, and the row that a question becomes. */
export interface AnswerRows {
  readonly header: readonly string[];
  readonly rowOf: (asked: Question) => readonly string[];
}

/** Answers as rows of text: `line`, `id`, `ok`, the columns of the value by dotted path, the failure and its words. */
export const answerRows = (operation: Operation): AnswerRows => {
  const columns = cells.outputColumns(operation.output).map(({ path }) => path);
  return {
    header: ["line", "id", "ok", ...columns, "error", "message.vi", "message.en"],
    rowOf: (asked) => {
      const answered = "error" in asked ? { ok: false as const, error: asked.error } : safely(operation, asked.input);
      const head = [`${asked.line}`, idCell(asked.id), String(answered.ok)];
      if (answered.ok) return [...head, ...columns.map((path) => cells.cellAt(answered.value, path)), "", "", ""];
      const { _tag, message } = answered.error;
      return [...head, ...columns.map(() => ""), _tag, message.vi, message.en];
    },
  };
};

const idCell = (id: unknown): string => {
  if (id === null || id === undefined) return "";
  return typeof id === "string" ? id : JSON.stringify(id);
};
