import { Temporal } from "temporal-polyfill";
import { calendarOfDays, computeDeadline, createOfficeTime } from "../../packages/calendar/src/index.ts";
import {
  addDays,
  civilDateUnsafe,
  daysBetween,
  type EpochDay,
  formatInstant,
  fromEpochDay,
  type Instant,
  instantAt,
  maxCivilDate,
  minCivilDate,
  parseCivilDate,
  parseInstant,
  toEpochDay,
  weekdayOf,
} from "../../packages/kernel/src/index.ts";
import { type Random, random } from "../bench/random.ts";
import { type Comparison, compare, type Depth, type Pair } from "./Comparison.ts";

const peer = "temporal-polyfill";
const [first, last] = [toEpochDay(minCivilDate), toEpochDay(maxCivilDate)];

/** Days, spans, month ends and moments beside Temporal. */
export const dates = (depth: Depth): readonly Comparison[] => {
  const runs = depth === "gate" ? 5_000 : 200_000;
  return [
    compare("number and weekday of a day", peer, [], everyDay(depth === "gate" ? 13 : 1)),
    compare("days added, days between", peer, [], spans(runs)),
    compare("months, half-years and years of a limit", peer, [], monthEnds(runs)),
    compare("texts that are a civil date", peer, dateReasons, dateTexts(runs)),
    compare("texts that are an instant", peer, instantReasons, instantTexts(runs)),
    compare("instants in words at +07:00", peer, [], moments(runs)),
  ];
};

const everyDay = function* (step: number): Generator<Pair> {
  const epoch = Temporal.PlainDate.from("1970-01-01");
  for (let day: number = first; day <= last; day += step) {
    const date = fromEpochDay(day as EpochDay);
    const theirs = Temporal.PlainDate.from(date);
    yield [
      () => date,
      `${toEpochDay(date)} ${weekdayOf(day as EpochDay)}`,
      `${epoch.until(theirs).days} ${theirs.dayOfWeek}`,
    ];
  }
};

const anyDay = (numbers: Random): EpochDay => (first + numbers.below(last - first + 1)) as EpochDay;

const spans = function* (runs: number): Generator<Pair> {
  const numbers = random(1);
  for (let run = 0; run < runs; run++) {
    const from = fromEpochDay(anyDay(numbers));
    const to = fromEpochDay(anyDay(numbers));
    const count = daysBetween(from, to);
    const plain = Temporal.PlainDate.from(from);
    const theirs = plain.until(Temporal.PlainDate.from(to), { largestUnit: "days" }).days;
    yield [() => `${from} ${to}`, `${addDays(from, count)} ${count}`, `${plain.add({ days: theirs })} ${theirs}`];
  }
};

const months = { month: 1, halfYear: 6, year: 12 } as const;

/** On a calendar where every day is worked, so that nothing rolls. */
const monthEnds = function* (runs: number): Generator<Pair> {
  const numbers = random(2);
  const calendar = calendarOfDays({ daysOff: [], makeUpDays: [], from: minCivilDate, until: maxCivilDate });
  const time = createOfficeTime(calendar, { weekdays: [1, 2, 3, 4, 5, 6, 7] });
  if (!time.ok) throw new Error(time.error._tag);
  for (let run = 0; run < runs; run++) {
    const from = fromEpochDay((first + 3700 + numbers.below(last - first - 7400)) as EpochDay);
    const unit = numbers.pick(["month", "halfYear", "year"] as const);
    const amount = 1 + numbers.below(120 / months[unit]);
    const direction = numbers.pick(["forward", "backward"] as const);
    const input = {
      receivedAt: instantAt(from, 540),
      limit: { amount, unit },
      direction,
      policy: { roll: "none" },
    } as const;
    const ours = computeDeadline(time.value, input);
    const sign = direction === "forward" ? 1 : -1;
    const theirs = Temporal.PlainDate.from(from).add({ months: sign * amount * months[unit] });
    yield [
      () => `${from} ${direction} ${amount} ${unit}`,
      ours.ok ? ours.value.dueOn : ours.error._tag,
      theirs.toString(),
    ];
  }
};

/** What a text is made of: the right thing mostly, else something near it. */
const near = (numbers: Random, parts: readonly (readonly string[])[]): string =>
  parts.map((part) => (numbers.below(12) === 0 ? numbers.pick(part) : (part[0] as string))).join("");

const two = (value: number): string => String(value).padStart(2, "0");

const dateParts = (numbers: Random): readonly (readonly string[])[] => [
  [`${1880 + numbers.below(340)}`, "0000", "99", "+002026", "-002026", "２０２６", " 2026"],
  ["-", "", "/", "--"],
  [two(numbers.below(14)), "1", "00", "M01"],
  ["-", "", "."],
  [two(numbers.below(33)), "31", "30", "29", "00", "7"],
];

const attempt = (read: () => string): string => {
  try {
    return read();
  } catch {
    return "refused";
  }
};

const dateReasons = [
  {
    why: "we hold the days 1900-01-01 to 2200-12-31: no rule of ours speaks of others",
    holds: ({ theirs, ours }: { theirs: string; ours: string }) =>
      ours === "refused" &&
      (theirs < minCivilDate || theirs > maxCivilDate || theirs.startsWith("+") || theirs.startsWith("-")),
  },
  {
    why: "one way of writing a day: ISO 8601 also allows 20260601 and years of six digits, which nobody here writes",
    holds: ({ asked, ours }: { asked: string; ours: string }) =>
      ours === "refused" && (/^\d{8}$/.test(asked) || /^\+00\d{4}-?\d\d-?\d\d$/.test(asked)),
  },
];

const dateTexts = function* (runs: number): Generator<Pair> {
  const numbers = random(3);
  for (let run = 0; run < runs; run++) {
    const text = near(numbers, dateParts(numbers));
    const ours = parseCivilDate(text);
    yield [() => text, ours.ok ? ours.value : "refused", attempt(() => Temporal.PlainDate.from(text).toString())];
  }
};

const instantReasons = [
  {
    why: "we hold the days 1900-01-01 to 2200-12-31, as written and at +07:00",
    holds: ({ asked, theirs, ours }: { asked: string; theirs: string; ours: string }) =>
      ours === "refused" && (isOutside(theirs) || asked < minCivilDate),
  },
  {
    why: "a leap second is a clock time no office has: Temporal makes second 60 into 59",
    holds: ({ asked, ours }: { asked: string; ours: string }) =>
      ours === "refused" && /:?60(?:[.,]\d+)?(?:Z|[+-])/i.test(asked),
  },
  {
    why: "offsets of at most 14 hours, as the clocks of the world have them; Temporal takes any below a day",
    holds: ({ asked, ours }: { asked: string; ours: string }) => ours === "refused" && asked.endsWith("-23:59"),
  },
  {
    why: "one way of writing a moment: ISO 8601 also allows a small t or z, a comma, a blank for T, times without colons, hours alone, offsets without minutes or with seconds, days without hyphens, years of six digits, and names of zones in brackets",
    holds: ({ asked, ours }: { asked: string; ours: string }) =>
      ours === "refused" && !/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.test(asked),
  },
];

/** Outside our days where Temporal wrote it: by the day at +07:00. */
const isOutside = (theirs: string): boolean => {
  if (theirs === "refused") return false;
  const day = Temporal.Instant.fromEpochMilliseconds(Number(theirs))
    .toZonedDateTimeISO("+07:00")
    .toPlainDate()
    .toString();
  return day.startsWith("-") || day.startsWith("+") || day < minCivilDate || day > maxCivilDate;
};

const instantTexts = function* (runs: number): Generator<Pair> {
  const numbers = random(4);
  for (let run = 0; run < runs; run++) {
    const text = near(numbers, [
      [
        `${1900 + numbers.below(300)}-${two(1 + numbers.below(12))}-${two(1 + numbers.below(29))}`,
        "20260601",
        "1899-12-31",
      ],
      ["T", " ", "t", ""],
      [two(numbers.below(25)), "7", "24"],
      [":", "", "."],
      [two(numbers.below(61)), "", "60"],
      [numbers.pick(["", `:${two(numbers.below(60))}`]), ":60", ":5", "30"],
      [numbers.pick(["", ".5", ".123", ".1239"]), ",5", ".", ".123456789", ".1234567891"],
      [
        numbers.pick(["+07:00", "Z", "-08:00"]),
        "z",
        "",
        "+0700",
        "+07",
        "+24:00",
        "-23:59",
        "+07:00:30",
        "+07:60",
        "[Asia/Ho_Chi_Minh]",
      ],
      ["", " ", "[Asia/Ho_Chi_Minh]"],
    ]);
    const ours = parseInstant(text);
    yield [
      () => text,
      ours.ok ? `${ours.value}` : "refused",
      attempt(() => `${Temporal.Instant.from(text).epochMilliseconds}`),
    ];
  }
};

const moments = function* (runs: number): Generator<Pair> {
  const numbers = random(5);
  const start = instantAt(civilDateUnsafe("1900-01-01"), 0);
  for (let run = 0; run < runs; run++) {
    const at = (start +
      numbers.below(109_937) * 86_400_000 +
      numbers.below(86_400) * 1000 +
      numbers.pick([0, 1, 500])) as Instant;
    const text = Temporal.Instant.fromEpochMilliseconds(at)
      .toZonedDateTimeISO("+07:00")
      .toString({ timeZoneName: "never" });
    const theirs = text.replace(/(\.\d+)/, (fraction) => fraction.padEnd(4, "0"));
    yield [() => `${at}`, formatInstant(at), theirs];
  }
};
