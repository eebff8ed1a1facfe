import type { Answered } from "./createDesk.ts";

/** The headers of an answer, name and value in turn. */
export const headersOf = (
  { isProblem, retryAfter }: Pick<Answered, "isProblem" | "retryAfter">,
  id: string,
): string[] => [
  "Content-Type",
  isProblem ? "application/problem+json" : "application/json",
  "Cache-Control",
  "no-store",
  "X-Content-Type-Options",
  "nosniff",
  "X-Request-Id",
  id,
  ...(retryAfter === undefined ? [] : ["Retry-After", String(retryAfter)]),
];
