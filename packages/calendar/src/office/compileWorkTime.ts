import type { EpochDay } from "@haicap/kernel";
import { lengthOf, type Session } from "./Session.ts";
import type { WorkTime } from "./WorkTime.ts";

/** What is known of each day before it is compiled. */
export interface WorkDays {
  readonly first: EpochDay;
  readonly beganWithFiveDayWeek: boolean;
  /** 1 where the day counts as a working day. */
  readonly working: Uint8Array;
  /** Place in `schedules` of the sessions of the day. */
  readonly opening: Uint16Array;
  readonly schedules: readonly (readonly Session[])[];
  readonly sessions: readonly Session[];
  /** 0 confirmed, 1 provisional, 2 projected, day by day. */
  readonly certainty: Uint8Array;
}

/** Sums and lists the days, so that counting is a look into a table. */
export const compileWorkTime = ({ certainty, ...days }: WorkDays): WorkTime => {
  const { first, working, opening, schedules } = days;
  const ranks = prefix(working, [0, 1]);
  const open = certainty.findIndex((doubt) => doubt > 0);
  return {
    ...days,
    days: working.length,
    ranks,
    workingDays: selected(working, first, ranks[working.length] ?? 0),
    minutes: prefix(opening, schedules.map(lengthOf)),
    unconfirmed: prefix(certainty, [0, 1, 1]),
    projected: prefix(certainty, [0, 0, 1]),
    confirmedBefore: open < 0 ? Number.POSITIVE_INFINITY : first + open,
    dates: new Array(working.length),
  };
};

/** The sum of what each value weighs, before every place. */
const prefix = (column: Uint8Array | Uint16Array, weights: readonly number[]): Int32Array => {
  const sums = new Int32Array(column.length + 1);
  let sum = 0;
  column.forEach((value, index) => {
    sum += weights[value] ?? 0;
    sums[index + 1] = sum;
  });
  return sums;
};

const selected = (working: Uint8Array, first: EpochDay, count: number): Int32Array => {
  const days = new Int32Array(count);
  let next = 0;
  working.forEach((worked, index) => {
    if (worked === 1) days[next++] = first + index;
  });
  return days;
};
