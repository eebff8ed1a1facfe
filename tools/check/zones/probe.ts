// Asks the rooms that know time a great many things and prints a digest for each: run under several zones by tools/check/zones.ts.
import { createHash } from "node:crypto";
import { printIcs, yearEvents } from "../../../packages/calendar/src/text/ics/index.ts";
import { deadlineOperations } from "../../../packages/haicap/src/operations/deadline.ts";
import { operations } from "../../../packages/haicap/src/operations/index.ts";
import { officeTime } from "../../../packages/haicap/src/tables/calendar.ts";
import {
  addDays,
  civilDateAt,
  compareVietnamese,
  type EpochDay,
  epochDayAt,
  fold,
  formatInstant,
  fromEpochDay,
  type Instant,
  instantAt,
  instantUnsafe,
  millisecondOfDay,
  parseInstant,
  slug,
  toEpochDay,
  weekdayOf,
} from "../../../packages/kernel/src/index.ts";

const print = (name: string, answers: Iterable<unknown>): void => {
  const hash = createHash("sha256");
  for (const answer of answers) hash.update(`${JSON.stringify(answer)}\n`);
  console.log(`${name}\t${hash.digest("hex")}`);
};

const numbers = (from: number, until: number, step: number): readonly number[] =>
  Array.from({ length: Math.ceil((until - from) / step) }, (_, at) => from + at * step);

console.log(`host\t${new Date(Date.UTC(2026, 0, 1)).getHours()} ${new Intl.NumberFormat().resolvedOptions().locale}`);

// The kernel: every 5 hours 7 minutes of twenty years, over every change of summer time, and every day of three centuries.
const moments = numbers(Date.UTC(2010, 0, 1), Date.UTC(2030, 0, 1), 18_420_000) as readonly Instant[];
print(
  "kernel: moments",
  moments.map((at) => {
    const text = formatInstant(at);
    const back = parseInstant(text);
    return [text, back, civilDateAt(at), epochDayAt(at), millisecondOfDay(at), instantAt(civilDateAt(at), 150)];
  }),
);
print(
  "kernel: days",
  numbers(-25_567, 80_000, 1).map((number) => {
    const date = fromEpochDay(number as EpochDay);
    return [date, toEpochDay(date), weekdayOf(number as EpochDay), addDays(date, 31)];
  }),
);
const names = ["İstanbul", "I", "ı", "Đắk Lắk", "Đà Nẵng", "Hoà", "hòa", "Ð", "Ấp Đông I", "AN", "Ăn", "Ân", "ất"];
print("kernel: names", [names.map(fold), names.map(slug), [...names].sort(compareVietnamese)]);

// Every operation of the registry on its examples.
for (const { name, examples, run } of operations)
  print(
    name,
    examples.map(({ input }) => run(input)),
  );

// The same lives of dossiers, begun at other hours and days.
const shifted = (input: unknown, by: number): unknown =>
  JSON.parse(
    JSON.stringify(input).replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00/g, (text) =>
      formatInstant((instantUnsafe(text) + by) as Instant),
    ),
  );
for (const { name, examples, run } of operations.filter(({ name }) => /^(dossiers|indicators|deadline)\./.test(name)))
  print(
    `${name}, at other times`,
    numbers(1, 60, 1).flatMap((at) => examples.map(({ input }) => run(shifted(input, at * 47_340_000)))),
  );

// Deadlines from every moment of the day, in every unit, forward and backward.
const compute = deadlineOperations.find(({ name }) => name === "deadline.compute");
const units = ["workingDay", "calendarDay", "week", "halfMonth", "month", "year", "hour", "workingHour", "sameDay"];
print(
  "deadlines",
  moments
    .filter((_, at) => at % 12 === 0)
    .flatMap((at, row) =>
      units.map((unit) =>
        compute?.run({
          receivedAt: formatInstant(at),
          limit: {
            amount: unit === "sameDay" ? 0 : 1 + (row % 30),
            unit,
            ...(row % 3 === 0 ? { cutoff: "16:00" } : {}),
          },
        }),
      ),
    ),
);

// Printed calendars.
const time = officeTime({});
const stamp = instantUnsafe("2026-03-08T02:30:00+07:00");
print(
  "printed calendars",
  time.ok
    ? numbers(2010, 2028, 1).map((year) => {
        const events = yearEvents(time.value, year, "vi");
        return events.ok ? printIcs(events.value, { stamp, name: "Lịch" }) : events;
      })
    : [time],
);
