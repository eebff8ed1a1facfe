import { RRuleTemporal } from "rrule-temporal";
import { Temporal } from "temporal-polyfill";
import {
  addWorkingDays,
  createCalendar,
  createOfficeTime,
  type OfficeTime,
} from "../../packages/calendar/src/index.ts";
import { publishedYears } from "../../packages/calendar-data/src/index.ts";
import { addDays, type CivilDate, civilDateUnsafe } from "../../packages/kernel/src/index.ts";
import { isNamedBy, type Recurrence } from "../../packages/province/src/index.ts";
import { type Comparison, compare, type Depth, type Pair } from "./Comparison.ts";

const peer = "rrule-temporal";

/** Working days as a recurrence with exceptions, and the rules of sessions, beside RFC 5545. */
export const recurrence = (depth: Depth): readonly Comparison[] => {
  const until = depth === "gate" ? 2 : 17;
  return [
    compare("the n-th working day, from the tables of 2010 to 2027", peer, [], workingDays(until)),
    compare("days a session is held on", peer, [], sessions(depth === "gate" ? 1 : 6)),
  ];
};

const midnight = (on: string): Temporal.ZonedDateTime => Temporal.PlainDate.from(on).toZonedDateTime("UTC");

const occurrences = (
  rule: string,
  from: string,
  until: string,
  but: readonly string[] = [],
  and: readonly string[] = [],
) =>
  new RRuleTemporal({
    rruleString: `RRULE:${rule};UNTIL=${until.replaceAll("-", "")}T000000Z`,
    dtstart: midnight(from),
    tzid: "UTC",
    exDate: but.map(midnight),
    rDate: and.map(midnight),
    maxIterations: 100_000,
    maxCandidateEvaluations: 1_000_000,
  })
    .all()
    .map((at) => at.toString().slice(0, 10));

/** Every start day, and a few counts for each: an index into the list of occurrences. */
const workingDays = function* (years: number): Generator<Pair> {
  const rows = publishedYears().slice(-years - 1);
  const [from, until] = [`${rows[0]?.year}-01-01`, `${rows.at(-1)?.year}-12-31`];
  const off = rows.flatMap(({ publicHolidays, compensatory, swaps }) => [
    ...[...publicHolidays, ...compensatory].map(({ on }) => on),
    ...swaps.map((swap) => swap.off),
  ]);
  const made = rows.flatMap(({ swaps }) => swaps.map(({ workedInstead }) => workedInstead));
  const worked = [...new Set(occurrences("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR", from, until, off, made))].sort();
  const time = nationalTime();
  const last = civilDateUnsafe(worked.at(-130) as string);
  for (let on = civilDateUnsafe(from), after = 0; on < last; on = addDays(on, 1)) {
    while ((worked[after] as string) <= on) after++;
    for (const count of [1, 2, 3, 5, 10, 15, 30, 60, 120])
      yield answered(time, on, count, worked[after + count - 1] as string);
  }
};

const answered = (time: OfficeTime, on: CivilDate, count: number, theirs: string): Pair => {
  const ours = addWorkingDays(time, on, count);
  return [() => `${on} + ${count}`, ours.ok ? ours.value : ours.error._tag, theirs];
};

const nationalTime = (): OfficeTime => {
  const calendar = createCalendar({ base: publishedYears() });
  const time = calendar.ok ? createOfficeTime(calendar.value) : calendar;
  if (!time.ok) throw new Error(time.error._tag);
  return time.value;
};

const days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const rules: readonly (readonly [string, Recurrence])[] = [
  ...days.flatMap((day, at) =>
    ([1, 2, 3, 4, 5, -1] as const).map(
      (ordinal) =>
        [`FREQ=MONTHLY;BYDAY=${ordinal}${day}`, { every: "month", ordinal, weekday: (at + 1) as Weekday }] as const,
    ),
  ),
  ...Array.from(
    { length: 31 },
    (_, at) => [`FREQ=MONTHLY;BYMONTHDAY=${at + 1}`, { every: "month", day: at + 1 }] as const,
  ),
  ["FREQ=WEEKLY;BYDAY=TU,SA", { every: "week", weekdays: [2, 6] }],
  ["FREQ=WEEKLY;BYDAY=SU", { every: "week", weekdays: [7] }],
];

const sessions = function* (years: number): Generator<Pair> {
  const [from, until] = ["2024-01-01", `${2024 + years}-12-31`];
  for (const [rule, ours] of rules) {
    const theirs = new Set(occurrences(rule, from, until));
    for (let on = civilDateUnsafe(from); on <= until; on = addDays(on, 1))
      yield [() => `${rule} ${on}`, String(isNamedBy(ours, on)), String(theirs.has(on))];
  }
};
