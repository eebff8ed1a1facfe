import type { LimitUnit, SimpleLimit } from "@haicap/calendar";
import type { ProcedureLimit, ProcedureRecord, SubmissionChannel } from "./Procedure.ts";

/**
 * The statutory time limit of a procedure (thời hạn giải quyết) that can be counted, for one way to hand in or for all.
 *
 * The rows of the channel speak when they agree and have a unit; else the reading from the law, where there is one. `undefined`
 * when rows differ by case, when nobody knows the unit, or when there is no limit: choose the case first.
 *
 * @example
 * const birth = exampleCatalog.codes.flatMap((code) => exampleCatalog.record(code) ?? [])[0];
 * statutoryLimitOf(birth); // => undefined
 * statutoryLimitOf({ ...birth, limitReading: { amount: 0, unit: "sameDay", confidence: "verified" } });
 * // => { amount: 0, unit: "sameDay" }
 * @since 0.1.0
 */
export const statutoryLimitOf = (record: ProcedureRecord, channel?: SubmissionChannel): SimpleLimit | undefined => {
  const rows = record.cases
    .flatMap((one) => one.channels ?? [])
    .filter((row) => channel === undefined || row.channel === channel);
  const countable = rows.flatMap(({ limit }) => (limit === undefined ? [] : (countableOf(limit) ?? [])));
  const [first] = countable;
  const agree = countable.length === rows.length && countable.every((one) => isSame(one, first));
  if (agree && first !== undefined) return first;
  const varies = countable.some((one) => !isSame(one, first));
  return varies || record.limitReading === undefined ? undefined : countableOf(record.limitReading);
};

/** A printed limit with a unit and an amount; 0 counts only as within the day. */
const countableOf = ({ amount, unit }: ProcedureLimit): SimpleLimit | undefined =>
  unit === "unspecified" || (amount === 0) !== (unit === "sameDay")
    ? undefined
    : { amount, unit: unit satisfies LimitUnit };

const isSame = (a: SimpleLimit, b: SimpleLimit | undefined): boolean => a.amount === b?.amount && a.unit === b.unit;
