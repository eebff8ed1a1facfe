import { limits } from "haicap";
import type { Operation } from "haicap/operations";

/** More texts than the procedures of a province print; past it the oldest is forgotten. */
const mostKept = 2_000;
const longest = 200;

/**
 * The operation with the printed limits of its questions read once: reading "3 ngày làm việc" takes longer than counting three working days,
 * and few texts make up most questions. Answers are the same; a text of which something is left unread, and one that goes into a receipt,
 * stays as it is.
 */
export const readLimitsOnce = (operation: Operation): Operation => {
  if (operation.name !== "deadline.compute") return operation;
  const known = new Map<string, unknown>();
  const read = (text: string): unknown => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const limit = wholly(text);
    const [oldest] = known.keys();
    if (known.size >= mostKept && oldest !== undefined) known.delete(oldest);
    known.set(text, limit);
    return limit;
  };
  return {
    ...operation,
    run: (input) => {
      const { limit, receipt } = Object(input) as { limit?: unknown; receipt?: unknown };
      const isText = typeof limit === "string" && limit.length <= longest && receipt === undefined;
      return operation.run(isText ? { ...(input as object), limit: read(limit) } : input);
    },
  };
};

/** What a text says, or the text where it is not read or not wholly. */
const wholly = (text: string): unknown => {
  const parsed = limits.parse({ text });
  return parsed.ok && parsed.value.unread === undefined ? parsed.value.limit : text;
};
