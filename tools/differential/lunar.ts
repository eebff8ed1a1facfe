import { getLunarDate } from "@dqcai/vn-lunar";
import { Solar } from "lunar-typescript";
import { LunarDate } from "vietnamese-lunar-calendar";
import { lunarFromSolar } from "../../packages/calendar/src/lunar/index.ts";
import { addDays, type CivilDate, civilDateUnsafe, dayOf, monthOf, yearOf } from "../../packages/kernel/src/index.ts";
import { type Comparison, compare, type Depth, type Pair, type Reason } from "./Comparison.ts";

/** Lunar days beside three packages: two for Viet Nam since 1968, one for China before. */
export const lunar = (depth: Depth): readonly Comparison[] => {
  const step = depth === "gate" ? 11 : 1;
  const rule = "lunar year, month and day";
  return [
    compare(
      `${rule}, 1968 to 2199`,
      "@dqcai/vn-lunar",
      midnights.slice(0, 1),
      eachDay("1968-01-01", "2199-01-01", step, tables),
    ),
    compare(
      `${rule}, 1968 to 2199`,
      "vietnamese-lunar-calendar",
      midnights,
      eachDay("1968-01-01", "2199-01-01", step, short),
    ),
    compare(
      `${rule}, leap months too, 1900 to 1967`,
      "lunar-typescript",
      peking,
      eachDay("1900-02-01", "1968-01-01", step, china),
    ),
  ];
};

const midnights: readonly Reason[] = [
  {
    why: "the month begins within a minute of midnight, and our answer says that it is uncertain",
    holds: ({ ours }) => ours.endsWith("uncertain"),
  },
  {
    why: "a new moon or a solar term within minutes of midnight, which the shorter series of that package puts on the other side",
    holds: ({ asked }) =>
      ["2054", "2062", "2072", "2073", "2077", "2130", "2150", "2159", "2175"].includes(asked.slice(0, 4)),
  },
];

const peking: readonly Reason[] = [
  {
    why: "until 1928 China reckoned by Peking's own noon; these months began within minutes of midnight",
    holds: ({ asked }) =>
      ["1914-11", "1914-12", "1916-02", "1916-03", "1920-11", "1920-12"].includes(asked.slice(0, 7)),
  },
];

type Reckoning = (date: CivilDate) => string;

const tables: Reckoning = (date) => {
  const { year, month, day } = getLunarDate(dayOf(date), monthOf(date), yearOf(date));
  return `${year} ${month} ${day}`;
};

/** This package reads the zone of the host. */
const short: Reckoning = (date) => {
  const { year, month, date: day } = new LunarDate(yearOf(date), monthOf(date), dayOf(date));
  return `${year} ${month} ${day}`;
};

const china: Reckoning = (date) => {
  const found = Solar.fromYmd(yearOf(date), monthOf(date), dayOf(date)).getLunar();
  return `${found.getYear()} ${found.getMonth()} ${found.getDay()}`;
};

const eachDay = function* (from: string, until: string, step: number, other: Reckoning): Generator<Pair> {
  for (let on = civilDateUnsafe(from); on < until; on = addDays(on, step)) {
    const found = lunarFromSolar(on);
    if (!found.ok) throw new Error(found.error._tag);
    const { year, month, day, leap, uncertain } = found.value;
    const theirs = other(on);
    const ours = `${year} ${leap && other === china ? -month : month} ${day}`;
    yield [() => on, ours !== theirs && uncertain ? `${ours} uncertain` : ours, theirs];
  }
};
