import { civilDateUnsafe, formatInstant, instantUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import type { CalendarYear, Certainty, DayOffRow, HolidayName } from "../calendar/CalendarYear.ts";
import { createCalendar } from "../calendar/createCalendar.ts";
import { createOfficeTime } from "../office/createOfficeTime.ts";
import type { OfficeTime } from "../office/OfficeTime.ts";
import { computeDeadline } from "./computeDeadline.ts";
import type { DeadlineInput, DeadlinePolicy } from "./DeadlineInput.ts";
import { dueDate } from "./dueDate.ts";
import type { LimitUnit, SimpleLimit, TimeLimit } from "./TimeLimit.ts";

const on = civilDateUnsafe;
const row = (day: string, name: HolidayName, certainty: Certainty): DayOffRow => ({
  on: on(day),
  name,
  source: "law",
  certainty,
});

const timeOf = (...base: readonly CalendarYear[]): OfficeTime => {
  const calendar = createCalendar({ base });
  const time = calendar.ok ? createOfficeTime(calendar.value) : calendar;
  if (!time.ok) throw new Error(time.error.reason);
  return time.value;
};

const simple = (amount: number, unit: LimitUnit = "workingDay"): SimpleLimit => ({ amount, unit });
const inTurn = (...then: readonly TimeLimit[]): TimeLimit => ({ then });
const inputOf = (at: string, limit: TimeLimit, policy?: DeadlinePolicy): DeadlineInput => ({
  receivedAt: instantUnsafe(`${at}T09:00:00+07:00`),
  limit,
  ...(policy === undefined ? {} : { policy }),
});

describe("24 November on a rest day (R13, P13)", () => {
  const time = timeOf({
    year: 2029,
    publicHolidays: [row("2029-11-24", "cultureDay", "confirmed")],
    compensatory: [],
    swaps: [],
  });
  const ask = (limit: TimeLimit, policy?: DeadlinePolicy, received = "2029-11-23"): unknown => {
    const due = computeDeadline(time, inputOf(received, limit, policy));
    return due.ok ? due.value.dueOn : due.error;
  };

  it("is refused where the answer hangs on it, with both answers", () => {
    const open = { _tag: "CultureDayInLieuOpen", without: "2029-11-26", with: "2029-11-27" };
    expect([ask(simple(1)), ask(simple(1), {}), ask(simple(1), { cultureDayInLieu: "refuse" })]).toEqual([
      open,
      open,
      open,
    ]);
    expect(ask(simple(1), undefined, "2029-06-01")).toBe("2029-06-04");
  });

  it("gives no day in lieu, or the next working day, when that is chosen", () => {
    expect(ask(simple(1), { cultureDayInLieu: "none" })).toBe("2029-11-26");
    expect(ask(simple(1), { cultureDayInLieu: "nextWorkingDay" })).toBe("2029-11-27");
  });

  it("is refused as the one reading is that cannot be answered", () => {
    expect(ask(simple(26), { cultureDayInLieu: "none" })).toBe("2029-12-31");
    expect(ask(simple(26))).toEqual({ _tag: "CalendarNotPublished", year: 2030, reason: "outsideCoverage" });
    const shared = { within: simple(1, "month"), parts: [{ who: "a", limit: simple(32, "calendarDay") }] };
    expect(ask(shared, { cultureDayInLieu: "nextWorkingDay" }, "2029-10-26")).toBe("2029-11-27");
    expect(ask(shared, undefined, "2029-10-26")).toEqual({
      _tag: "PartsExceedWhole",
      wholeDueOn: "2029-11-26",
      partsDueOn: "2029-11-27",
    });
  });

  it("costs no second calendar where nothing is open, or where it is denied", () => {
    const withCultureDayInLieu = (): never => {
      throw new Error("built");
    };
    const settled = {
      ...timeOf({ year: 2029, publicHolidays: [], compensatory: [], swaps: [] }),
      withCultureDayInLieu,
    };
    expect(computeDeadline(settled, inputOf("2029-11-23", simple(1)))).toMatchObject({
      value: { dueOn: "2029-11-26" },
    });
    const denied = inputOf("2029-11-23", simple(1), { cultureDayInLieu: "none" });
    expect(computeDeadline({ ...time, withCultureDayInLieu }, denied).ok).toBe(true);
  });
});

describe("days that are not fixed yet (P15)", () => {
  const years: readonly CalendarYear[] = [
    {
      year: 2030,
      publicHolidays: [
        row("2030-06-03", "hungKings", "provisional"),
        row("2030-09-02", "nationalDay", "confirmed"),
        row("2030-09-03", "nationalDayAdjacent", "projected"),
      ],
      compensatory: [],
      swaps: [{ off: on("2030-06-14"), workedInstead: on("2030-06-08"), source: "notice", certainty: "provisional" }],
      alternatives: [
        {
          name: "nationalDayAdjacent",
          publicHolidays: [row("2030-08-30", "nationalDayAdjacent", "projected")],
          compensatory: [],
        },
        {
          name: "nationalDayAdjacent",
          publicHolidays: [
            row("2030-09-04", "nationalDayAdjacent", "projected"),
            row("2030-09-05", "nationalDayAdjacent", "projected"),
          ],
          compensatory: [],
        },
      ],
    },
    {
      year: 2031,
      publicHolidays: [
        row("2031-09-01", "nationalDayAdjacent", "projected"),
        row("2031-09-02", "nationalDay", "confirmed"),
      ],
      compensatory: [],
      swaps: [],
      alternatives: [
        {
          name: "nationalDayAdjacent",
          publicHolidays: [row("2031-09-03", "nationalDayAdjacent", "projected")],
          compensatory: [],
        },
      ],
    },
  ];
  const time = timeOf(...years);
  const ask = (received: string, limit: TimeLimit, policy?: DeadlinePolicy, of = time): unknown => {
    const due = computeDeadline(of, inputOf(received, limit, policy));
    if (!due.ok) return due.error;
    const { dueOn, certainty, earliest, latest } = due.value;
    return [dueOn, certainty, earliest, latest];
  };

  it("give the earliest and the latest end over every choice", () => {
    expect(ask("2030-08-30", simple(2))).toEqual(["2030-09-05", "projected", "2030-09-04", "2030-09-06"]);
    expect(ask("2030-08-29", inTurn(simple(24, "hour"), simple(2)))).toEqual([
      "2030-09-05",
      "projected",
      "2030-09-04",
      "2030-09-06",
    ]);
  });

  it("are those of every year that the steps depend on, the first and the last", () => {
    expect(ask("2030-08-30", inTurn(simple(2), simple(5, "month")))).toEqual([
      "2031-02-05",
      "projected",
      "2031-02-04",
      "2031-02-06",
    ]);
    expect(ask("2030-12-30", inTurn(simple(1), simple(8, "month")))).toEqual([
      "2031-09-03",
      "projected",
      "2031-09-01",
      "2031-09-03",
    ]);
  });

  it("leave out a choice by which the calendar ends before the limit", () => {
    const [first] = years;
    expect(ask("2030-08-30", simple(85), undefined, timeOf(first as CalendarYear))).toEqual([
      "2030-12-31",
      "projected",
      "2030-12-30",
      "2030-12-31",
    ]);
  });

  it("make the answer as firm as the least firm of its steps", () => {
    const last = ["2030-09-05", "projected", "2030-09-05", "2030-09-06"];
    expect(ask("2030-08-28", inTurn(simple(1), simple(3)))).toEqual(last);
    const once = ["2030-06-06", "provisional", "2030-06-06", "2030-06-06"];
    expect(ask("2030-05-31", inTurn(simple(1), simple(24, "hour")))).toEqual(once);
  });

  it("do not trouble a limit that does not depend on them: nothing is said of a range", () => {
    const at = (text: string) => instantUnsafe(`${text}+07:00`);
    const due = computeDeadline(time, inputOf("2030-06-17", simple(1)));
    const number = Date.UTC(2030, 5, 17) / 86_400_000;
    expect(due).toStrictEqual({
      ok: true,
      value: {
        dueOn: "2030-06-18",
        dueAt: at("2030-06-19T00:00"),
        certainty: "confirmed",
        startedAt: at("2030-06-17T09:00"),
        restarts: [],
        steps: [
          {
            limit: simple(1),
            startDay: number,
            startAt: at("2030-06-17T09:00"),
            countsStart: false,
            lastDay: number + 1,
            dueDay: number + 1,
            dueAt: at("2030-06-19T00:00"),
            measure: "workingDays",
            consulted: [number + 1, number + 1],
          },
        ],
      },
    });
    expect(dueDate(time, { ...inputOf("2030-06-17", simple(1)), limit: simple(1) })).toEqual({
      ok: true,
      value: { dueOn: "2030-06-18", dueAt: at("2030-06-19T00:00"), certainty: "confirmed" },
    });
  });

  it("are refused when that is chosen, on whichever step and day they lie", () => {
    const refuse = { provisional: "refuse" } as const;
    const refused = { _tag: "CalendarNotPublished", year: 2030, reason: "provisional" };
    expect(ask("2030-08-28", inTurn(simple(1), simple(3)), refuse)).toEqual(refused);
    expect(ask("2030-08-29", inTurn(simple(24, "hour"), simple(2)), refuse)).toEqual(refused);
    expect(ask("2030-06-07", simple(1), refuse)).toEqual(refused);
    expect(ask("2030-06-07", simple(1))).toEqual(["2030-06-08", "provisional", "2030-06-08", "2030-06-08"]);
    expect(ask("2030-06-17", simple(1), refuse)).toEqual(["2030-06-18", "confirmed", undefined, undefined]);
    expect(ask("2030-08-29", simple(1, "hour"), refuse)).toEqual(["2030-08-29", "confirmed", undefined, undefined]);
  });

  it("leave the parts of agencies as they are", () => {
    const shared = { within: simple(3), parts: [{ who: "a", limit: simple(2) }] };
    const parts = (received: string): unknown => {
      const due = computeDeadline(time, inputOf(received, shared));
      return due.ok && [due.value.certainty, due.value.parts?.map((one) => `${one.dueOn} ${formatInstant(one.dueAt)}`)];
    };
    expect(parts("2030-06-17")).toEqual(["confirmed", ["2030-06-19 2030-06-20T00:00:00+07:00"]]);
    expect(parts("2030-08-30")).toEqual(["projected", ["2030-09-05 2030-09-06T00:00:00+07:00"]]);
  });
});
