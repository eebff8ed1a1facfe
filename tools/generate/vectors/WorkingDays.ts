import { operationNamed } from "../../../packages/haicap/src/operations/index.ts";

const dayLength = 86_400_000;

/** A date so many days later. */
export const later = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * dayLength).toISOString().slice(0, 10);

/** All days from one to another, both included. */
export const daysFrom = (first: string, last: string): readonly string[] => {
  const count = (Date.parse(last) - Date.parse(first)) / dayLength;
  return Array.from({ length: count + 1 }, (_, index) => later(first, index));
};

interface Named {
  readonly date: string;
}

const datesIn = (year: number, key: "daysOff" | "makeUpDays"): readonly string[] => {
  const answered = operationNamed("calendar.year")?.run({ year });
  if (answered?.ok !== true) throw new Error(`no calendar of ${year}`);
  return ((answered.value as Readonly<Record<string, readonly Named[]>>)[key] ?? []).map(({ date }) => date);
};

/** Whether one works on a day, from nothing but the published lists: Monday to Friday, not a day off, or made up for. */
export const isWorking = (date: string): boolean => {
  const lists = listsOf(Number(date.slice(0, 4)));
  if (lists.madeUp.has(date)) return true;
  const weekday = new Date(date).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !lists.off.has(date);
};

/** The working day so many working days after a date. */
export const workingDayAfter = (date: string, count: number): string => {
  let day = date;
  for (let left = count; left > 0; ) {
    day = later(day, 1);
    if (isWorking(day)) left -= 1;
  }
  return day;
};

interface Lists {
  readonly off: ReadonlySet<string>;
  readonly madeUp: ReadonlySet<string>;
}

const known = new Map<number, Lists>();

const listsOf = (year: number): Lists => {
  const before = known.get(year);
  if (before !== undefined) return before;
  const lists = { off: new Set(datesIn(year, "daysOff")), madeUp: new Set(datesIn(year, "makeUpDays")) };
  known.set(year, lists);
  return lists;
};
