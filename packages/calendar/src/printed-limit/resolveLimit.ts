import { err, ok, type Result } from "@haicap/kernel";
import type { ClockTime } from "../office/ClockTime.ts";
import type { LimitUnit, TimeLimit } from "../time-limit/TimeLimit.ts";
import { type LimitUnreadable, parseLimit } from "./parseLimit.ts";

/** A limit, or anywhere in it the text a procedure prints. */
export type LimitOrText =
  | string
  | { readonly amount: number; readonly unit: LimitUnit; readonly cutoff?: ClockTime }
  | { readonly then: readonly LimitOrText[] }
  | { readonly within: LimitOrText; readonly parts: readonly { readonly who: string; readonly limit: LimitOrText }[] };

/** A limit all of whose texts have been read, and what of them was left over. */
export interface ResolvedLimit {
  readonly limit: TimeLimit;
  readonly unread: readonly string[];
}

/**
 * Reads every text in a limit (thời hạn); fails with `LimitUnreadable` on the first that cannot be read.
 *
 * @example
 * resolveLimit({ then: ["2 ngày làm việc", { amount: 8, unit: "workingHour" }] });
 * // => ok { limit: { then: [{ amount: 2, unit: "workingDay" }, { amount: 8, unit: "workingHour" }] }, unread: [] }
 * @since 0.1.0
 */
export const resolveLimit = (limit: LimitOrText): Result<ResolvedLimit, LimitUnreadable> => {
  const unread: string[] = [];
  const resolved = resolve(limit, unread);
  return resolved.ok ? ok({ limit: resolved.value, unread }) : resolved;
};

const resolve = (limit: LimitOrText, unread: string[]): Result<TimeLimit, LimitUnreadable> => {
  if (typeof limit === "string") {
    const parsed = parseLimit(limit);
    if (!parsed.ok) return parsed;
    unread.push(...(parsed.value.unread ?? []));
    return ok(parsed.value.limit);
  }
  if ("then" in limit) return consecutive(limit.then, unread);
  return "within" in limit ? shared(limit, unread) : ok(limit);
};

const consecutive = (limits: readonly LimitOrText[], unread: string[]): Result<TimeLimit, LimitUnreadable> => {
  const steps: TimeLimit[] = [];
  for (const one of limits) {
    const step = resolve(one, unread);
    if (!step.ok) return step;
    steps.push(step.value);
  }
  // biome-ignore lint/suspicious/noThenProperty: the public contract names a consecutive limit by this key; it holds a list, so nothing awaits it
  return ok({ then: steps });
};

const shared = (
  limit: Extract<LimitOrText, { readonly within: LimitOrText }>,
  unread: string[],
): Result<TimeLimit, LimitUnreadable> => {
  const within = resolve(limit.within, unread);
  if (!within.ok) return within;
  const parts: { readonly who: string; readonly limit: TimeLimit }[] = [];
  for (const part of limit.parts) {
    const one = resolve(part.limit, unread);
    if (!one.ok) return err(one.error);
    parts.push({ who: part.who, limit: one.value });
  }
  return ok({ within: within.value, parts });
};
