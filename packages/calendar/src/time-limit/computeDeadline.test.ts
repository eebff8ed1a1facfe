import { civilDateUnsafe, formatInstant, instantUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { calendarOfDays } from "../calendar/createCalendar.ts";
import { clockTimeUnsafe } from "../office/ClockTime.ts";
import { createOfficeTime } from "../office/createOfficeTime.ts";
import type { Office } from "../office/Office.ts";
import { computeDeadline } from "./computeDeadline.ts";
import type { DeadlineInput } from "./DeadlineInput.ts";
import type { LimitUnit, SimpleLimit, TimeLimit } from "./TimeLimit.ts";

const calendar = calendarOfDays({
  daysOff: [civilDateUnsafe("2026-06-10")],
  makeUpDays: [],
  from: civilDateUnsafe("2026-01-01"),
  until: civilDateUnsafe("2027-01-01"),
});

const ask = (at: string, limit: TimeLimit, rest: Partial<DeadlineInput> = {}, office: Office = {}) => {
  const time = createOfficeTime(calendar, office);
  if (!time.ok) throw new Error(time.error.reason);
  const due = computeDeadline(time.value, { receivedAt: instantUnsafe(`${at}+07:00`), limit, ...rest });
  return due.ok ? `${due.value.dueOn} ${formatInstant(due.value.dueAt).slice(0, 16)}` : due.error;
};

const simple = (amount: number, unit: LimitUnit): SimpleLimit => ({ amount, unit });
const inTurn = (...then: TimeLimit[]): TimeLimit => ({ then });
const backward = { direction: "backward" } as const;

describe("consecutive limits", () => {
  it("start each when the one before ends", () => {
    expect(ask("2026-06-01T09:00", inTurn(simple(2, "workingDay"), simple(3, "workingDay")))).toBe(
      "2026-06-08 2026-06-09T00:00",
    );
    expect(ask("2026-06-01T09:00", inTurn(simple(5, "calendarDay"), simple(1, "workingDay")))).toBe(
      "2026-06-09 2026-06-10T00:00",
    );
    expect(ask("2026-06-01T09:00", inTurn(simple(1, "workingDay"), simple(2, "workingHour")))).toBe(
      "2026-06-03 2026-06-03T09:30",
    );
    expect(ask("2026-06-01T09:00", inTurn(simple(8, "workingHour"), simple(1, "workingDay")))).toBe(
      "2026-06-03 2026-06-04T00:00",
    );
    expect(ask("2026-06-01T09:00", inTurn(simple(24, "hour"), simple(0, "sameDay")))).toBe(
      "2026-06-02 2026-06-03T00:00",
    );
  });

  it("shift the first start only by the policy, and count the start day only once", () => {
    const policy = { cutoff: clockTimeUnsafe("15:00"), countStartDay: true };
    expect(ask("2026-06-01T09:00", inTurn(simple(1, "workingDay"), simple(1, "workingDay")), { policy })).toBe(
      "2026-06-02 2026-06-03T00:00",
    );
    expect(ask("2026-06-01T16:00", inTurn(simple(1, "workingDay"), simple(1, "workingDay")), { policy })).toBe(
      "2026-06-04 2026-06-05T00:00",
    );
  });

  it("go back from the last to the first", () => {
    expect(ask("2026-06-18T09:00", inTurn(simple(1, "week"), simple(2, "workingDay")), backward)).toBe(
      "2026-06-09 2026-06-10T00:00",
    );
  });

  it("need a limit in them", () => {
    expect(ask("2026-06-01T09:00", inTurn())).toEqual({ _tag: "LimitEmpty" });
  });
});

describe("shared limits", () => {
  const shared = (within: TimeLimit, ...limits: TimeLimit[]): TimeLimit => ({
    within,
    parts: limits.map((limit, index) => ({ who: `agency ${index + 1}`, limit })),
  });

  it("compare amounts on one scale, and dates across scales", () => {
    const whole = simple(2, "workingDay");
    expect(ask("2026-06-01T09:00", shared(whole, simple(8, "workingHour"), simple(7, "workingHour")))).toMatch(
      /^2026-06-03/,
    );
    expect(ask("2026-06-01T09:00", shared(whole, simple(8, "workingHour"), simple(8, "workingHour")))).toMatchObject({
      _tag: "PartsExceedWhole",
    });
    expect(ask("2026-06-01T09:00", shared(whole, simple(1, "calendarDay"), simple(1, "workingDay")))).toMatch(
      /^2026-06-03/,
    );
    expect(ask("2026-06-01T09:00", shared(whole, simple(2, "calendarDay"), simple(1, "workingDay")))).toMatchObject({
      _tag: "PartsExceedWhole",
    });
    expect(ask("2026-06-01T09:00", shared(simple(1, "halfYear"), simple(3, "month"), simple(3, "month")))).toMatch(
      /^2026-12-01/,
    );
    expect(ask("2026-06-01T09:00", shared(simple(1, "month"), simple(3, "week"), simple(3, "week")))).toMatchObject({
      _tag: "PartsExceedWhole",
    });
    expect(
      ask(
        "2026-06-01T09:00",
        shared(inTurn(whole, whole), simple(0, "sameDay"), shared(whole, simple(1, "workingDay"))),
      ),
    ).toMatch(/^2026-06-05/);
  });

  it("need a part, and name their failures", () => {
    expect(ask("2026-06-01T09:00", shared(simple(1, "workingDay")))).toEqual({ _tag: "LimitEmpty" });
    expect(ask("2026-06-01T09:00", shared(simple(1, "workingDay"), simple(-1, "workingDay")))).toMatchObject({
      _tag: "LimitInvalid",
    });
    expect(ask("2026-06-01T09:00", shared(simple(1, "workingDay"), inTurn()))).toEqual({ _tag: "LimitEmpty" });
    expect(ask("2026-06-01T09:00", shared(simple(0, "workingDay"), simple(1, "workingDay")))).toMatchObject({
      _tag: "LimitInvalid",
    });
  });
});

describe("amounts", () => {
  it("of a million are the largest", () => {
    expect(ask("2026-06-01T09:00", simple(1_000_000, "hour"))).toBe("2140-06-30 2140-06-30T01:00");
    expect(ask("2026-06-01T09:00", simple(1_000_001, "hour"))).toMatchObject({ reason: "tooLarge" });
  });

  it("come in parts where the unit knows them", () => {
    expect(ask("2026-06-01T09:00", simple(1.5, "workingDay"))).toBe("2026-06-03 2026-06-04T00:00");
    expect(ask("2026-06-01T09:00", simple(1.5, "workingDay"), { policy: { workingDayAs: "officeHours" } })).toBe(
      "2026-06-02 2026-06-02T14:45",
    );
    expect(ask("2026-06-01T09:00", simple(0.5, "workingHour"))).toBe("2026-06-01 2026-06-01T09:30");
    expect(ask("2026-06-01T09:00", simple(1.5, "month"))).toBe("2026-07-16 2026-07-17T00:00");
    expect(ask("2026-06-01T09:00", simple(0.5, "year"))).toBe("2026-12-01 2026-12-02T00:00");
  });

  it.each([
    [0, "workingDay", "notPositive"],
    [Number.NaN, "hour", "notPositive"],
    [2, "sameDay", "notZero"],
    [0.3, "month", "fraction"],
    [2e6, "hour", "tooLarge"],
    [9e5, "calendarDay", "tooLarge"],
    [9e5, "year", "tooLarge"],
  ] as const)("of %d %s are refused: %s", (amount, unit, reason) => {
    const limit = { amount, unit };
    expect(ask("2026-06-01T09:00", limit, { policy: { roll: "none" } })).toEqual({
      _tag: "LimitInvalid",
      amount,
      unit,
      reason,
    });
  });
});

describe("backward", () => {
  it("acts earlier, never later", () => {
    expect(ask("2026-06-18T09:00", simple(1, "month"), backward)).toBe("2026-05-18 2026-05-19T00:00");
    expect(ask("2026-03-31T09:00", simple(1, "month"), backward)).toBe("2026-02-27 2026-02-28T00:00");
    expect(
      ask("2026-03-31T09:00", simple(1, "month"), { ...backward, policy: { countStartDay: true, roll: "none" } }),
    ).toBe("2026-03-01 2026-03-02T00:00");
    expect(ask("2026-06-11T09:00", simple(1, "calendarDay"), backward)).toBe("2026-06-09 2026-06-10T00:00");
    expect(ask("2026-06-11T09:00", simple(1, "calendarDay"), { ...backward, policy: { roll: "next" } })).toBe(
      "2026-06-11 2026-06-12T00:00",
    );
    expect(ask("2026-06-10T09:00", simple(0, "sameDay"), backward)).toBe("2026-06-09 2026-06-10T00:00");
    expect(ask("2026-06-08T09:30", simple(4, "workingHour"), backward)).toBe("2026-06-05 2026-06-05T15:00");
    expect(ask("2026-06-08T09:30", simple(2, "workingHour"), backward)).toBe("2026-06-08 2026-06-08T07:30");
    expect(ask("2026-06-08T14:30", simple(1, "workingHour"), backward)).toBe("2026-06-08 2026-06-08T13:30");
    expect(ask("2026-06-08T09:30", simple(48, "hour"), backward)).toBe("2026-06-06 2026-06-06T09:30");
    expect(ask("2026-06-18T09:00", simple(2, "workingDay"), { ...backward, policy: { ends: "endOfOffice" } })).toBe(
      "2026-06-16 2026-06-16T17:00",
    );
  });
});

describe("the same day in a stop", () => {
  it("moves past a pause, and starts anew after a restart", () => {
    const stop = (effect: "pause" | "restart") =>
      ({ suspensions: [{ from: civilDateUnsafe("2026-06-05"), to: civilDateUnsafe("2026-06-11"), effect }] }) as const;
    expect(ask("2026-06-06T09:00", simple(0, "sameDay"), stop("pause"))).toBe("2026-06-11 2026-06-12T00:00");
    expect(ask("2026-06-05T09:00", simple(0, "sameDay"), stop("restart"))).toBe("2026-06-11 2026-06-12T00:00");
    expect(ask("2026-06-05T09:00", simple(0, "sameDay"), stop("pause"))).toBe("2026-06-05 2026-06-06T00:00");
  });
});

describe("stops at the edges", () => {
  const stop = (from: string, to: string, effect: "pause" | "restart" = "pause") =>
    ({ suspensions: [{ from: civilDateUnsafe(from), to: civilDateUnsafe(to), effect }] }) as const;
  const byClock = (from: string, to: string, effect: "pause" | "restart") =>
    ({ suspensions: [{ from: instantUnsafe(`${from}+07:00`), to: instantUnsafe(`${to}+07:00`), effect }] }) as const;

  it("a month stays a month unless a pause takes a day out of it", () => {
    expect(ask("2026-03-02T09:00", simple(1, "month"))).toBe("2026-04-02 2026-04-03T00:00");
    expect(ask("2026-03-02T09:00", simple(1, "month"), stop("2026-04-02", "2026-04-10"))).toBe(
      "2026-04-02 2026-04-03T00:00",
    );
    expect(ask("2026-03-02T09:00", simple(1, "month"), stop("2026-03-10", "2026-03-10"))).toBe(
      "2026-04-02 2026-04-03T00:00",
    );
    expect(ask("2026-03-02T09:00", simple(1, "month"), stop("2026-02-10", "2026-03-02"))).toBe(
      "2026-04-02 2026-04-03T00:00",
    );
    expect(ask("2026-03-02T09:00", simple(1, "month"), stop("2026-03-10", "2026-03-11"))).toBe(
      "2026-04-02 2026-04-03T00:00",
    );
    expect(ask("2026-03-02T09:00", simple(1, "month"), stop("2026-03-10", "2026-03-12"))).toBe(
      "2026-04-03 2026-04-04T00:00",
    );
  });

  it("a restart on the last day, or at the last instant, still restarts; one before receipt does not", () => {
    expect(ask("2026-06-01T09:00", simple(1, "workingDay"), stop("2026-06-02", "2026-06-04", "restart"))).toBe(
      "2026-06-05 2026-06-06T00:00",
    );
    expect(ask("2026-06-01T09:00", simple(1, "workingDay"), stop("2026-06-03", "2026-06-04", "restart"))).toBe(
      "2026-06-02 2026-06-03T00:00",
    );
    expect(ask("2026-06-01T09:00", simple(1, "workingDay"), stop("2026-05-04", "2026-05-06", "restart"))).toBe(
      "2026-06-02 2026-06-03T00:00",
    );
    expect(ask("2026-06-01T09:00", simple(1, "hour"), byClock("2026-06-01T10:00", "2026-06-01T12:00", "restart"))).toBe(
      "2026-06-01 2026-06-01T13:00",
    );
    expect(ask("2026-06-01T09:00", simple(1, "hour"), byClock("2026-06-01T10:01", "2026-06-01T12:00", "restart"))).toBe(
      "2026-06-01 2026-06-01T10:00",
    );
  });

  it("two restarts leave the later one; one inside the other changes nothing", () => {
    const two = (from: string, to: string) => ({
      suspensions: [
        ...stop("2026-06-02", "2026-06-09", "restart").suspensions,
        ...stop(from, to, "restart").suspensions,
      ],
    });
    expect(ask("2026-06-01T09:00", simple(2, "workingDay"), two("2026-06-04", "2026-06-05"))).toBe(
      "2026-06-12 2026-06-13T00:00",
    );
    expect(ask("2026-06-01T09:00", simple(2, "workingDay"), two("2026-06-11", "2026-06-15"))).toBe(
      "2026-06-17 2026-06-18T00:00",
    );
  });
});

describe("starts", () => {
  const cutoff = clockTimeUnsafe("15:00");

  it("a limit's own cut-off comes before the policy's", () => {
    const policy = { cutoff: clockTimeUnsafe("11:00") };
    expect(ask("2026-06-01T12:00", { ...simple(0, "sameDay"), cutoff }, { policy })).toBe(
      "2026-06-01 2026-06-02T00:00",
    );
    expect(ask("2026-06-01T12:00", simple(0, "sameDay"), { policy })).toBe("2026-06-02 2026-06-03T00:00");
  });

  it("only a receipt is late: the end of a day is not, the end of an hour is", () => {
    const second: SimpleLimit = { ...simple(2, "workingDay"), cutoff };
    expect(ask("2026-06-01T09:00", inTurn(simple(1, "workingDay"), second))).toBe("2026-06-04 2026-06-05T00:00");
    expect(ask("2026-06-01T09:00", inTurn(simple(7, "hour"), second))).toBe("2026-06-04 2026-06-05T00:00");
  });

  it("the policy moves the first start only", () => {
    const policy = { outOfHours: "nextOpening" } as const;
    expect(ask("2026-06-01T10:00", inTurn(simple(10, "hour"), simple(1, "hour")), { policy })).toBe(
      "2026-06-01 2026-06-01T21:00",
    );
  });

  it("counting the 31st itself, a month ends on the last day of one without a 30th", () => {
    const policy = { countStartDay: true, roll: "none" } as const;
    expect(ask("2026-01-31T09:00", simple(1, "month"), { policy })).toBe("2026-02-28 2026-03-01T00:00");
    expect(ask("2026-01-30T09:00", simple(1, "month"), { policy })).toBe("2026-02-28 2026-03-01T00:00");
    expect(ask("2026-03-31T09:00", simple(1, "month"), { policy })).toBe("2026-04-30 2026-05-01T00:00");
  });
});

describe("the first and the last day of the calendar", () => {
  const closed = { closures: [civilDateUnsafe("2026-01-01"), civilDateUnsafe("2026-12-31")] };
  const one = simple(1, "calendarDay");
  const previous = { policy: { roll: "previous" } } as const;

  it("roll inward, and are refused outward by the year that is missing", () => {
    expect(ask("2025-12-31T09:00", one, {}, closed)).toBe("2026-01-02 2026-01-03T00:00");
    expect(ask("2026-12-30T09:00", one, previous, closed)).toBe("2026-12-30 2026-12-31T00:00");
    expect(ask("2026-01-02T09:00", one, backward, closed)).toMatchObject({ year: 2025 });
    expect(ask("2026-12-30T09:00", one, {}, closed)).toMatchObject({ year: 2027 });
    expect(ask("2026-12-31T09:00", one, previous, closed)).toMatchObject({ year: 2027 });
  });
});

describe("outside the calendar", () => {
  const missing = (year: number) => ({ _tag: "CalendarNotPublished", year, reason: "outsideCoverage" });

  it("every count that needs a day there is refused, naming the year", () => {
    expect(ask("2026-12-30T09:00", simple(5, "workingDay"))).toEqual(missing(2027));
    expect(ask("2026-12-30T09:00", simple(5, "calendarDay"))).toEqual(missing(2027));
    expect(ask("2026-12-31T16:00", simple(5, "workingHour"))).toEqual(missing(2027));
    expect(ask("2027-03-01T16:00", simple(5, "workingHour"))).toEqual(missing(2027));
    expect(ask("2028-03-01T16:00", simple(5, "workingDay"))).toEqual(missing(2028));
    expect(ask("2025-03-01T16:00", simple(5, "workingDay"))).toEqual(missing(2025));
    expect(ask("2027-03-01T16:00", simple(0, "sameDay"))).toEqual(missing(2027));
    expect(ask("2026-01-03T16:00", simple(5, "workingDay"), backward)).toEqual(missing(2025));
    expect(ask("2026-01-03T16:00", simple(5, "calendarDay"), backward)).toEqual(missing(2025));
    expect(ask("2026-12-31T20:00", simple(1, "hour"), { policy: { outOfHours: "nextOpening" } })).toEqual(
      missing(2027),
    );
    expect(ask("2026-12-31T16:00", simple(1, "hour"), { policy: { cutoff: clockTimeUnsafe("15:00") } })).toEqual(
      missing(2027),
    );
  });

  it("what needs no calendar is answered", () => {
    expect(ask("2030-12-31T16:00", simple(24, "hour"))).toBe("2031-01-01 2031-01-01T16:00");
    expect(ask("2030-12-31T16:00", simple(1, "month"), { policy: { roll: "none" } })).toBe(
      "2031-01-31 2031-02-01T00:00",
    );
    expect(ask("2025-12-31T09:00", simple(1, "workingDay"))).toBe("2026-01-01 2026-01-02T00:00");
  });

  it("a pause that reaches beyond it is no obstacle to a limit that ends before", () => {
    const suspensions = [
      { from: civilDateUnsafe("2027-06-01"), to: civilDateUnsafe("2027-07-01"), effect: "pause" },
    ] as const;
    expect(ask("2026-06-01T09:00", simple(1, "workingDay"), { suspensions })).toBe("2026-06-02 2026-06-03T00:00");
    expect(ask("2026-06-01T09:00", simple(1, "workingHour"), { suspensions })).toBe("2026-06-01 2026-06-01T10:00");
  });
});
