import type { Vector } from "./Vector.ts";
import { daysFrom, isWorking, later, workingDayAfter } from "./WorkingDays.ts";

/** Days counted again from the published lists of days off and made-up days, by the words of the law and nothing else. */
export const calendarVectors = (): readonly Vector[] => [
  ...days(),
  ...unpublished(),
  ...between(),
  ...working(),
  ...calendarDays(),
];

const days = (): readonly Vector[] =>
  daysFrom("2025-01-01", "2026-12-31").map((date) => ({
    operation: "calendar.day",
    rule: "one works Monday to Friday but on days off, and on days made up for (188/1999/QĐ-TTg; 45/2019/QH14, Điều 112)",
    input: { date },
    expect: { date, working: isWorking(date) },
  }));

const unpublished = (): readonly Vector[] =>
  Array.from({ length: 40 }, (_, index) => ({
    operation: "calendar.day",
    rule: "what is not published is not known: no day of such a year is answered",
    input: { date: `${2030 + index}-06-15` },
    expect: { _tag: "CalendarNotPublished", year: 2030 + index },
    fails: true,
  }));

/** Days spread over two years, the same on every machine. */
const spread = (count: number, step: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => later("2025-01-02", (index * step) % 640));

const between = (): readonly Vector[] =>
  spread(150, 37).map((from, index) => {
    const to = later(from, (index * 13) % 70);
    const counted = daysFrom(from, to).slice(0, -1);
    return {
      operation: "calendar.between",
      rule: "the first day counts, the last does not, so that periods laid end to end add up",
      input: { from, to },
      expect: { workingDays: counted.filter(isWorking).length, calendarDays: counted.length },
    };
  });

const working = (): readonly Vector[] =>
  spread(400, 53).map((received, index) => {
    const amount = 1 + ((index * 7) % 30);
    return {
      operation: "deadline.compute",
      rule: "a limit of working days ends with the n-th working day after the day of receipt (91/2015/QH13, Điều 147, Điều 148)",
      input: {
        receivedAt: `${received}T09:00:00+07:00`,
        limit: index % 2 === 0 ? `${amount} ngày làm việc` : { amount, unit: "workingDay" },
      },
      expect: { dueOn: workingDayAfter(received, amount), counted: { amount, unit: "workingDay" } },
    };
  });

const calendarDays = (): readonly Vector[] =>
  spread(200, 41).map((received, index) => {
    const amount = 1 + ((index * 11) % 45);
    const last = later(received, amount);
    return {
      operation: "deadline.compute",
      rule: "a limit of days that ends on a day off ends with the next working day (91/2015/QH13, Điều 148, khoản 5)",
      input: { receivedAt: `${received}T09:00:00+07:00`, limit: { amount, unit: "calendarDay" } },
      expect: { dueOn: isWorking(last) ? last : workingDayAfter(last, 1) },
    };
  });
