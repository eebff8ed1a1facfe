import { civilDateUnsafe, formatInstant, instantUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { calendarOfDays } from "../calendar/createCalendar.ts";
import { clockTimeUnsafe } from "../office/ClockTime.ts";
import { createOfficeTime } from "../office/createOfficeTime.ts";
import type { Office } from "../office/Office.ts";
import { computeDeadline } from "./computeDeadline.ts";
import type { DeadlineFailure } from "./DeadlineFailure.ts";
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

  it("need a limit in them, and fail as the limits in them do", () => {
    expect(ask("2026-06-01T09:00", inTurn())).toEqual({ _tag: "LimitEmpty" });
    expect(ask("2026-06-01T09:00", inTurn(simple(1, "week"), simple(-1, "week")))).toMatchObject({ amount: -1 });
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

  it("backward, may not begin before the whole does", () => {
    const parts = (amount: number) => shared(simple(1, "week"), simple(amount, "workingDay"));
    expect(ask("2026-06-25T09:00", parts(4), backward)).toBe("2026-06-18 2026-06-19T00:00");
    expect(ask("2026-06-25T09:00", parts(5), backward)).toBe("2026-06-18 2026-06-19T00:00");
    expect(ask("2026-06-25T09:00", parts(6), backward)).toEqual({
      _tag: "PartsExceedWhole",
      wholeDueOn: "2026-06-18",
      partsDueOn: "2026-06-17",
    });
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

describe("stops that are refused, and restarts that count", () => {
  const time = createOfficeTime(calendar);
  if (!time.ok) throw new Error(time.error.reason);
  type Told = readonly [dueOn: string, restarts: readonly number[]];
  const run = (at: string, limit: TimeLimit, rest: Partial<DeadlineInput>): Told | DeadlineFailure => {
    const due = computeDeadline(time.value, { receivedAt: instantUnsafe(`${at}+07:00`), limit, ...rest });
    return due.ok ? [due.value.dueOn, due.value.restarts] : due.error;
  };
  const stop = (from: string, to: string, effect: "pause" | "restart") => {
    const point = (text: string) => (text.length > 10 ? instantUnsafe(`${text}+07:00`) : civilDateUnsafe(text));
    return { from: point(from), to: point(to), effect };
  };

  it("a stop has no place in a limit counted backward, nor one that ends before it begins", () => {
    const pause = stop("2026-06-05", "2026-06-04", "pause");
    expect(run("2026-06-18T09:00", simple(1, "week"), { direction: "backward", suspensions: [pause] })).toEqual({
      _tag: "SuspensionInvalid",
      reason: "withBackwardLimit",
      index: 0,
    });
    const sound = stop("2026-06-05", "2026-06-08", "pause");
    expect(run("2026-06-01T09:00", simple(1, "week"), { suspensions: [sound, pause] })).toEqual({
      _tag: "SuspensionInvalid",
      reason: "backwards",
      index: 1,
    });
    expect(run("2026-06-18T09:00", simple(1, "week"), { direction: "backward", suspensions: [] })).toEqual([
      "2026-06-11",
      [],
    ]);
  });

  it("a limit that cannot be counted is refused for itself, stopped or not", () => {
    const suspensions = [stop("2026-06-03", "2026-06-04", "restart")];
    expect(run("2026-06-01T09:00", simple(-1, "workingDay"), { suspensions })).toMatchObject({ _tag: "LimitInvalid" });
  });

  it("restarts are named by their place in the list, in the order they came (R22)", () => {
    const pause = stop("2026-06-02", "2026-06-03", "pause");
    const restart = stop("2026-06-04", "2026-06-08", "restart");
    expect(run("2026-06-01T09:00", simple(5, "workingDay"), { suspensions: [pause] })).toEqual(["2026-06-09", []]);
    expect(run("2026-06-01T09:00", simple(5, "workingDay"), { suspensions: [pause, restart] })).toEqual([
      "2026-06-16",
      [1],
    ]);
    const longer = stop("2026-06-04", "2026-06-09", "restart");
    expect(run("2026-06-01T09:00", simple(5, "workingDay"), { suspensions: [longer, restart] })).toEqual([
      "2026-06-17",
      [1, 0],
    ]);
  });

  it("one that is over at the instant of receipt restarts nothing", () => {
    const suspensions = [stop("2026-05-29T10:00", "2026-06-01T09:00", "restart")];
    const policy = { countStartDay: true };
    expect(run("2026-06-01T09:00", simple(2, "workingDay"), { suspensions, policy })).toEqual(["2026-06-02", []]);
  });

  it("of a limit in days: one on its last day does, whatever the hour, one at the midnight that ends it does not", () => {
    const from = (start: string): unknown =>
      run("2026-06-01T09:00", simple(1, "workingDay"), {
        suspensions: [stop(start, "2026-06-05T10:00", "restart")],
        policy: { ends: "endOfOffice" },
      });
    expect([from("2026-06-02T18:00"), from("2026-06-03T00:00")]).toEqual([
      ["2026-06-08", [0]],
      ["2026-06-02", []],
    ]);
    expect(
      run("2026-06-01T09:00", simple(1, "workingDay"), {
        suspensions: [stop("2026-06-03T00:00", "2026-06-05T10:00", "restart")],
      }),
    ).toEqual(["2026-06-02", []]);
  });

  it("what comes after a restart is not late for a cut-off", () => {
    const suspensions = [stop("2026-06-02T10:00", "2026-06-04T16:00", "restart")];
    const limit = { ...simple(1, "workingDay"), cutoff: clockTimeUnsafe("15:00") };
    expect(run("2026-06-01T09:00", limit, { suspensions })).toEqual(["2026-06-05", [0]]);
  });

  it("pauses of the clock that lie one in the other are as long as the longer", () => {
    const suspensions = [
      stop("2026-06-01T10:00", "2026-06-01T16:00", "pause"),
      stop("2026-06-01T11:00", "2026-06-01T12:00", "pause"),
    ];
    expect(run("2026-06-01T09:00", simple(20, "hour"), { suspensions })).toEqual(["2026-06-02", []]);
    expect(ask("2026-06-01T09:00", simple(20, "hour"), { suspensions })).toBe("2026-06-02 2026-06-02T11:00");
    expect(ask("2026-06-01T09:00", simple(2, "workingHour"), { suspensions })).toBe("2026-06-01 2026-06-01T17:00");
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
    expect(ask("2026-06-01T09:00", inTurn(simple(5, "workingHour"), second))).toBe("2026-06-04 2026-06-05T00:00");
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

  it("are as far as working hours go back, and no further", () => {
    const back = (at: string, hours: number) => ask(at, simple(hours, "workingHour"), backward);
    expect(back("2026-01-05T08:30", 16)).toBe("2026-01-01 2026-01-01T07:30");
    expect(back("2026-01-02T08:30", 2)).toBe("2026-01-01 2026-01-01T16:00");
    expect(back("2026-01-01T08:30", 1)).toBe("2026-01-01 2026-01-01T07:30");
    expect(back("2026-01-05T08:30", 16.5)).toMatchObject({ year: 2025 });
    expect(back("2026-01-01T07:30", 1)).toMatchObject({ year: 2025 });
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

  it("a count back from after the calendar misses the year it starts in", () => {
    expect(ask("2029-03-01T16:00", simple(5, "workingDay"), backward)).toEqual(missing(2029));
    expect(ask("2027-01-01T16:00", simple(1, "workingDay"), backward)).toBe("2026-12-31 2027-01-01T00:00");
    expect(ask("2025-12-31T16:00", simple(1, "calendarDay"), backward)).toEqual(missing(2025));
  });

  it("what ends on a day no date can name is too large", () => {
    const policy = { roll: "none" } as const;
    expect(ask("2200-12-30T16:00", simple(1, "calendarDay"), { policy })).toMatchObject({ reason: "tooLarge" });
    expect(ask("2200-12-29T16:00", simple(1, "calendarDay"), { policy })).toBe("2200-12-30 2200-12-31T00:00");
    expect(ask("1900-01-02T16:00", simple(1, "calendarDay"), { policy, ...backward })).toBe(
      "1900-01-01 1900-01-02T00:00",
    );
    expect(ask("1900-01-01T16:00", simple(1, "calendarDay"), { policy, ...backward })).toMatchObject({
      reason: "tooLarge",
    });
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
