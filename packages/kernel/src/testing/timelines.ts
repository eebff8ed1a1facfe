import * as fc from "fast-check";
import { type CivilDate, fromEpochDay } from "../date/CivilDate.ts";
import { isWithin, overlaps } from "../period/Period.ts";
import { at, type Timeline, timeline, type Version } from "../period/Timeline.ts";
import { type DayRange, epochDays } from "./dates.ts";
import type { Laws } from "./Laws.ts";

/**
 * Draws timelines (dòng thời gian) of up to `maxVersions` versions, with and without gaps and ends.
 *
 * @example
 * const { check, nat, property } = await import("fast-check");
 * check(property(timelines(nat()), (facts) => timeline(facts.coverage, facts.versions).ok)).failed; // => false
 * @since 0.1.0
 */
export const timelines = <T>(
  values: fc.Arbitrary<T>,
  range: DayRange & { readonly maxVersions?: number } = {},
): fc.Arbitrary<Timeline<T>> =>
  fc
    .tuple(
      fc.uniqueArray(epochDays(range), { minLength: 2, maxLength: 2 * (range.maxVersions ?? 5) + 2 }),
      fc.infiniteStream(fc.tuple(values, fc.nat(3))),
      fc.boolean(),
    )
    .map(([days, stream, ends]) => {
      const [first, ...marks] = days.sort((a, b) => a - b).map(fromEpochDay) as [CivilDate, ...CivilDate[]];
      const last = marks.at(-1) as CivilDate;
      return { coverage: ends ? { from: first, until: last } : { from: first }, versions: versionsOf(marks, stream) };
    });

/** Gives each span between two neighbouring days a version, but for one in four, which stays a gap. */
const versionsOf = <T>(marks: readonly CivilDate[], stream: Iterator<[T, number]>): readonly Version<T>[] =>
  marks.slice(0, -1).flatMap((from, index) => {
    const [value, gap] = stream.next().value as [T, number];
    return gap === 0 ? [] : [{ effective: { from, until: marks[index + 1] as CivilDate }, value }];
  });

/**
 * The laws that every timeline keeps; a province runs them on its own tables.
 *
 * @example
 * const { check, string } = await import("fast-check");
 * const laws = timelineLaws(timelines(string()), civilDates());
 * Object.values(laws).every((law) => !check(law, { numRuns: 20 }).failed); // => true
 * @since 0.1.0
 */
export const timelineLaws = <T>(facts: fc.Arbitrary<Timeline<T>>, days: fc.Arbitrary<CivilDate>): Laws => ({
  "a day outside the coverage is refused, and no other": fc.property(facts, days, (fact, on) => {
    const found = at(fact, on);
    return (!found.ok && found.error._tag === "OutsideCoverage") === !isWithin(fact.coverage, on);
  }),
  "the answer is the one version that holds the day": fc.property(facts, days, (fact, on) => {
    const holding = fact.versions.filter((version) => isWithin(version.effective, on));
    const found = at(fact, on);
    if (!isWithin(fact.coverage, on)) return !found.ok;
    return found.ok ? holding.length === 1 && holding[0]?.value === found.value : holding.length === 0;
  }),
  "no two versions share a day": fc.property(facts, ({ versions }) =>
    versions.every((a, index) => versions.slice(index + 1).every((b) => !overlaps(a.effective, b.effective))),
  ),
  "every version answers from its first day": fc.property(facts, (fact) =>
    fact.versions.every(({ effective, value }) => {
      const found = at(fact, effective.from);
      return found.ok && found.value === value;
    }),
  ),
  "building it again from its versions in any order changes nothing": fc.property(facts, fc.nat(), (fact, turn) => {
    const cut = fact.versions.length === 0 ? 0 : turn % fact.versions.length;
    const built = timeline(fact.coverage, [...fact.versions.slice(cut), ...fact.versions.slice(0, cut)]);
    return built.ok && built.value.versions.every((version, index) => version === fact.versions[index]);
  }),
});
