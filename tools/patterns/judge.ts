import { check } from "recheck";

/** What recheck says of a pattern: how its time grows with the length of a text. */
export interface Verdict {
  readonly pattern: string;
  readonly verdict: "linear" | "polynomial" | "exponential" | "unknown";
  /** A text that makes it slow, as an expression; or why nothing could be said. */
  readonly note?: string;
}

/** Asks recheck of one pattern, at most a minute. */
export const judge = async (source: string, flags: string): Promise<Verdict> => {
  const pattern = `/${source}/${flags}`;
  const found = await check(source, flags, { timeout: 60_000, attackTimeout: 5000 });
  if (found.status === "unknown") return { pattern, verdict: "unknown", note: found.error.kind };
  if (found.status === "safe") return { pattern, verdict: "linear" };
  return { pattern, verdict: found.complexity.type, note: found.attack.pattern };
};
