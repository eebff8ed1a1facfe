import type { Failure, Operation } from "haicap";
import { type MalformedReason, malformedLine } from "./malformedLine.ts";
import { safely } from "./safely.ts";
import { type ByteStream, type TextLine, textLines } from "./textLines.ts";

/**
 * Answers a stream of JSON Lines `{"id": …, "input": {…}}`, one line for each line, in the same order.
 *
 * A line that cannot be read answers `MalformedLine` with its number; nothing stops the lines after it.
 */
export async function* answerJsonLines(operation: Operation, bytes: ByteStream): AsyncGenerator<string> {
  for await (const line of textLines(bytes)) yield JSON.stringify(answerLine(operation, line));
}

type Envelope = { readonly id: unknown; readonly input: unknown };
type LineAnswer = { readonly id: unknown } & (
  | { readonly ok: true; readonly value: object }
  | { readonly ok: false; readonly error: Failure }
);

const answerLine = (operation: Operation, line: TextLine): LineAnswer => {
  const read = "fault" in line ? line.fault : readEnvelope(line.text);
  if (typeof read === "string") return { id: null, ok: false, error: malformedLine(line.number, read) };
  if ("reason" in read) return { id: read.id, ok: false, error: malformedLine(line.number, read.reason) };
  return { id: read.id, ...safely(operation, read.input) };
};

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
