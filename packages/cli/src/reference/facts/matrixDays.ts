import type { OwnerSpan, ProcedureFacts } from "./Facts.ts";
import { dayBefore } from "./unitFacts.ts";

/**
 * The days the ownership of procedures is shown for: every day on which the owner of one changed since the districts ended, the day before the first, and the
 * day spoken of.
 */
export const matrixDays = (procedures: readonly ProcedureFacts[], on: string): readonly string[] => {
  const changes = procedures.flatMap(({ spans }) =>
    spans.slice(1).flatMap((span, index) => (held(spans[index]) === held(span) ? [] : [span.from])),
  );
  const days = [...new Set(changes)].filter((day) => day >= districtsEnded).sort();
  return [...new Set([dayBefore(days[0] ?? districtsEnded), ...days, on])].sort();
};

const districtsEnded = "2025-07-01";

/** What counts as another owner: who it is, not how sure we are. */
const held = (span: OwnerSpan | undefined): string =>
  JSON.stringify([span?.status, span?.owners.map(({ level, organ, body }) => [level, organ, body])]);

/** The span that holds on a day, or `undefined` before the first. */
export const spanOn = (spans: readonly OwnerSpan[], day: string): OwnerSpan | undefined =>
  spans.find(({ from, until }) => from <= day && (until === undefined || day < until));

/** In one word who owns it: a level, or why no one level does. */
export type Holder =
  | "central"
  | "province"
  | "district"
  | "commune"
  | "other"
  | "dependsOnCase"
  | "unknown"
  | "notInForce";

/** Every holder, in the order a matrix has them. */
export const holders: readonly Holder[] = [
  "central",
  "province",
  "district",
  "commune",
  "other",
  "dependsOnCase",
  "unknown",
  "notInForce",
];

/** The holder of a span: the level of the owner that is named first. */
export const holderOf = (span: OwnerSpan | undefined): Holder => {
  if (span === undefined) return "unknown";
  if (span.status === "dependsOnCase") return "dependsOnCase";
  if (span.status === "notInForce" || span.status === "abolished") return "notInForce";
  const level = span.status === "unknown" ? undefined : span.owners[0]?.level;
  return holders.find((holder) => holder === level) ?? "unknown";
};
