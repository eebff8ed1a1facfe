import type { Operation } from "haicap";
import { flagOf } from "./fieldsOf.ts";
import { flaggedFields } from "./flags.ts";

/**
 * The first example of an operation as one types it: by flags where its question is plain, else as JSON.
 *
 * @example
 * import { operationNamed } from "haicap/operations";
 * exampleCommand(operationNamed("limits.parse"));
 * // => "haicap limits.parse --text 'Không quá 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ'"
 */
export const exampleCommand = (operation: Operation): string => {
  const question = operation.examples.find(({ fails }) => fails !== true)?.input ?? {};
  const flags = new Set(flaggedFields(operation).map(({ path }) => path));
  const cells = Object.entries(question);
  const isPlain = cells.every(([key, value]) => flags.has(key) && typeof value !== "object");
  const words = isPlain
    ? cells.map(([key, value]) => (value === true ? `--${flagOf(key)}` : `--${flagOf(key)} ${quoted(String(value))}`))
    : [quoted(JSON.stringify(question))];
  return ["haicap", operation.name, ...words].join(" ");
};

/** A word as a shell takes it whole. */
const quoted = (word: string): string => (/^[\w.:+/-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);
