import type { Failure, Operation } from "haicap";
import { type MalformedReason, malformedLine } from "./malformedLine.ts";
import type { Question } from "./Question.ts";
import { safely } from "./safely.ts";
import { type ByteStream, type TextLine, textLines } from "./textLines.ts";

/**
 * Answers a stream of JSON Lines `{"id": …, "input": {…}}`, one line for each line, in the same order.
 *
 * A line that cannot be read answers `MalformedLine` with its number; nothing stops the lines after it.
 *
 * @example
 * import { operationNamed } from "haicap/operations";
 * const lines = [new TextEncoder().encode('{"id":1,"input":{"text":"3 ngày"}}\n{"id":2}')];
 * const answers = await Array.fromAsync(answerJsonLines(operationNamed("limits.parse"), lines));
 * answers.map((answer) => JSON.parse(answer).ok); // => [true, false]
 */
export const answerJsonLines = (operation: Operation, bytes: ByteStream): AsyncGenerator<string> =>
  jsonLineAnswers(operation, jsonLineQuestions(bytes));

/** The questions of a JSON Lines file, one for each line. */
export async function* jsonLineQuestions(bytes: ByteStream): AsyncGenerator<Question> {
  for await (const line of textLines(bytes)) yield question(line);
}

/** The answers to questions, a line of JSON each. */
export async function* jsonLineAnswers(
  operation: Operation,
  questions: AsyncIterable<Question>,
): AsyncGenerator<string> {
  for await (const asked of questions) {
    const answered: { ok: true; value: object } | { ok: false; error: Failure } =
      "error" in asked ? { ok: false, error: asked.error } : safely(operation, asked.input);
    yield JSON.stringify({ id: asked.id, ...answered });
  }
}

const question = (line: TextLine): Question => {
  const read = "fault" in line ? line.fault : readEnvelope(line.text);
  if (typeof read === "string") return { line: line.number, id: null, error: malformedLine(line.number, read) };
  if ("reason" in read) return { line: line.number, id: read.id, error: malformedLine(line.number, read.reason) };
  return { line: line.number, ...read };
};

type Envelope = { readonly id: unknown; readonly input: unknown };

const readEnvelope = (text: string): Envelope | MalformedReason | { id: unknown; reason: MalformedReason } => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return "notJson";
  }
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) return "notAnObject";
  const { id = null, input, ...others } = parsed as Record<string, unknown>;
  if (Object.keys(others).length > 0) return { id, reason: "unknownKey" };
  return input === undefined ? { id, reason: "noInput" } : { id, input };
};
