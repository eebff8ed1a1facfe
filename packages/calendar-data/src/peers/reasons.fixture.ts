import type { DayInfo } from "@haicap/calendar";

/** Why a calendar made by others says something else of a day. */
export interface Reason {
  readonly peer: string;
  readonly holds: (day: DayInfo) => boolean;
  readonly why: string;
}

const on =
  (...days: readonly string[]) =>
  ({ date }: DayInfo): boolean =>
    days.includes(date);

const js = "date-holidays";
const python = "holidays (Python)";

/** The first reason that holds is the one; a reason that explains nothing any more fails the test as well. */
export const reasons: readonly Reason[] = [
  {
    peer: js,
    holds: ({ kind }) => kind === "compensatory",
    why: "it has no days in lieu of holidays on weekly rest days (Labour Code, art. 111(3))",
  },
  { peer: js, holds: ({ kind }) => kind === "swappedOff", why: "it has no days off by swap" },
  { peer: js, holds: ({ kind }) => kind === "makeUp", why: "it has no worked Saturdays and Sundays" },
  {
    peer: js,
    holds: ({ name }) => name === "nationalDayAdjacent",
    why: "it has no second day of National Day (Labour Code 2019, art. 112(1), since 2021)",
  },
  { peer: js, holds: ({ name }) => name === "cultureDay", why: "it has no Culture Day (28/2026/QH16)" },
  {
    peer: js,
    holds: ({ name }) => name === "tet",
    why: "it always takes Tết's eve and four days; the five days of that year were chosen otherwise",
  },
  { peer: python, holds: on("2010-09-03", "2010-09-11"), why: "the swap at National Day 2010 is missing" },
  {
    peer: python,
    holds: on("2011-01-31", "2011-02-01", "2011-01-29", "2011-01-30", "2011-04-11", "2011-04-09"),
    why: "the three swaps of 2011 (Tết, Hùng Kings) are missing",
  },
  {
    peer: python,
    holds: on("2012-12-31", "2013-01-05"),
    why: "the swap at New Year 2013 is missing",
  },
  {
    peer: python,
    holds: on("2013-02-23"),
    why: "it gives Tết 2013 a fifth day, which the law did not have yet, so that a day in lieu falls on the day off of this swap; its worked Saturday is missing",
  },
  { peer: python, holds: on("2014-01-28", "2014-01-25"), why: "the swap before Tết 2014 is missing" },
  {
    peer: python,
    holds: on("2014-02-05", "2014-02-08"),
    why: "it puts the day in lieu of the Saturday of Tết 2014 before Tết, on 29 January, which was off by a swap with 8 February, and not on 5 February",
  },
  { peer: python, holds: on("2025-05-02", "2025-04-26"), why: "the swap of 2025 is missing" },
  {
    peer: python,
    holds: on("2026-01-02", "2026-01-10", "2026-08-31", "2026-08-22"),
    why: "the two swaps of 2026 are missing",
  },
  { peer: python, holds: ({ name }) => name === "cultureDay", why: "it has no Culture Day (28/2026/QH16)" },
];
