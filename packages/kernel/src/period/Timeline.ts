import type { CivilDate } from "../date/CivilDate.ts";
import { err, ok, type Result } from "../result/Result.ts";
import { isWithin, type Period } from "./Period.ts";

/** One version of a fact and the days it holds. */
export interface Version<T> {
  readonly effective: Period;
  readonly value: T;
}

/**
 * The versions of a fact, in order of time, and the days about which the timeline knows anything at all.
 *
 * A day inside `coverage` without a version means that the fact does not exist then; a day outside means that we do not know.
 *
 * @since 0.1.0
 */
export interface Timeline<T> {
  readonly coverage: Period;
  readonly versions: readonly Version<T>[];
}

/** The question is about a day of which the data say nothing. */
export interface OutsideCoverage {
  readonly _tag: "OutsideCoverage";
  readonly on: CivilDate;
  readonly coverage: Period;
}

/** The day is covered, and no version is in force on it. */
export interface NotInForce {
  readonly _tag: "NotInForce";
  readonly on: CivilDate;
}

/** The versions cannot be a timeline. `index` is the position of the offending version after sorting by `from`. */
export interface TimelineBroken {
  readonly _tag: "TimelineBroken";
  readonly reason: "emptyPeriod" | "overlap" | "outsideCoverage";
  readonly index: number;
}

/**
 * Builds a timeline (dòng thời gian): sorts the versions, and refuses empty periods, overlaps and versions outside the coverage.
 *
 * @example
 * const from = civilDateUnsafe("2025-07-01");
 * timeline({ from }, [{ effective: { from }, value: "commune" }]);
 * // => ok { coverage: { from: "2025-07-01" }, versions: [{ effective: { from: "2025-07-01" }, value: "commune" }] }
 * @since 0.1.0
 */
export const timeline = <T>(coverage: Period, versions: readonly Version<T>[]): Result<Timeline<T>, TimelineBroken> => {
  const sorted = [...versions].sort((a, b) =>
    a.effective.from < b.effective.from ? -1 : a.effective.from > b.effective.from ? 1 : 0,
  );
  const reasonAt = (index: number): TimelineBroken["reason"] | undefined => {
    const { from, until } = (sorted[index] as Version<T>).effective;
    if (until !== undefined && until <= from) return "emptyPeriod";
    if (from < coverage.from || (coverage.until !== undefined && (until === undefined || until > coverage.until)))
      return "outsideCoverage";
    const next = sorted[index + 1];
    return next !== undefined && (until === undefined || until > next.effective.from) ? "overlap" : undefined;
  };
  for (let index = 0; index < sorted.length; index++) {
    const reason = reasonAt(index);
    if (reason !== undefined) return err({ _tag: "TimelineBroken", reason, index });
  }
  return ok({ coverage, versions: sorted });
};

/**
 * Finds the version in force on a day (phiên bản có hiệu lực), by binary search.
 *
 * Fails with `OutsideCoverage` when the data say nothing of the day, with `NotInForce` when they say that there is none.
 *
 * @example
 * const from = civilDateUnsafe("2025-07-01");
 * const owner = { coverage: { from }, versions: [{ effective: { from }, value: "commune" }] };
 * at(owner, civilDateUnsafe("2026-01-01")); // => ok "commune"
 * at(owner, civilDateUnsafe("2025-06-30"));
 * // => err { _tag: "OutsideCoverage", on: "2025-06-30", coverage: { from: "2025-07-01" } }
 * @since 0.1.0
 */
export const at = <T>(facts: Timeline<T>, on: CivilDate): Result<T, OutsideCoverage | NotInForce> => {
  if (!isWithin(facts.coverage, on)) return err({ _tag: "OutsideCoverage", on, coverage: facts.coverage });
  let low = 0;
  let high = facts.versions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((facts.versions[middle] as Version<T>).effective.from <= on) low = middle + 1;
    else high = middle;
  }
  const found = facts.versions[low - 1];
  return found !== undefined && isWithin(found.effective, on) ? ok(found.value) : err({ _tag: "NotInForce", on });
};
