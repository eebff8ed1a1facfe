import { readFileSync } from "node:fs";
import {
  type CalendarPatch,
  clockTimeUnsafe,
  computeDeadline,
  createCalendar,
  createOfficeTime,
  type DeadlineInput,
  type DeadlinePolicy,
  type LimitUnit,
  type Office,
  type OfficeTime,
  type TimeLimit,
} from "@haicap/calendar";
import { type Counted, countedOf } from "@haicap/calendar/explanation";
import { type CivilDate, civilDateUnsafe, formatInstant, instantUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { publishedYears } from "./publishedYears.ts";

const on = civilDateUnsafe;
const clock = clockTimeUnsafe;

interface Choice extends Omit<DeadlineInput, "receivedAt" | "limit"> {
  readonly office?: Office;
  readonly knownOn?: CivilDate;
  readonly patches?: readonly CalendarPatch[];
}

const timeFor = ({ office, knownOn, patches }: Choice): OfficeTime => {
  const calendar = createCalendar({
    base: publishedYears(),
    ...(knownOn === undefined ? {} : { knownOn }),
    ...(patches === undefined ? {} : { patches }),
  });
  if (!calendar.ok) throw new Error(calendar.error._tag);
  const time = createOfficeTime(calendar.value, office ?? {});
  if (!time.ok) throw new Error(time.error._tag);
  return time.value;
};

const compute = (receivedAt: string, limit: TimeLimit, choice: Choice = {}) =>
  computeDeadline(timeFor(choice), { receivedAt: instantUnsafe(`${receivedAt}+07:00`), limit, ...choice });

const simple = (amount: number, unit: LimitUnit): TimeLimit => ({ amount, unit });

const dueOn = (receivedAt: string, amount: number, unit: LimitUnit, choice: Choice = {}): string => {
  const due = compute(receivedAt, simple(amount, unit), choice);
  return due.ok ? due.value.dueOn : due.error._tag;
};

const dueAt = (receivedAt: string, amount: number, unit: LimitUnit, choice: Choice = {}): string => {
  const due = compute(receivedAt, simple(amount, unit), choice);
  return due.ok ? formatInstant(due.value.dueAt).slice(0, 16) : due.error._tag;
};

/** Why three working days end when they do. */
const explained = (receivedAt: string, choice: Choice): Counted => {
  const time = timeFor(choice);
  const input: DeadlineInput = {
    receivedAt: instantUnsafe(`${receivedAt}+07:00`),
    limit: { amount: 3, unit: "workingDay" },
    ...choice,
  };
  const due = computeDeadline(time, input);
  if (!due.ok) throw new Error(due.error._tag);
  return countedOf(time, input, due.value);
};

const policy = (chosen: DeadlinePolicy): Choice => ({ policy: chosen });

describe("the general law of time limits", () => {
  it("R1: a special law comes before the Code, by an option of one question", () => {
    expect(dueOn("2026-06-01T10:00", 5, "calendarDay")).toBe("2026-06-08");
    expect(dueOn("2026-06-01T10:00", 5, "calendarDay", policy({ countStartDay: true }))).toBe("2026-06-05");
    expect(dueAt("2026-06-01T10:00", 2, "hour")).toBe("2026-06-01T12:00");
  });

  it("R2, R28: clock hours start at the instant and run over Tết", () => {
    expect(dueAt("2026-02-16T23:00", 24, "hour")).toBe("2026-02-17T23:00");
    expect(dueAt("2026-02-15T22:10", 24, "hour")).toBe("2026-02-16T22:10");
  });

  it("R3: the first day is not counted", () => {
    expect(dueOn("2026-06-01T10:00", 5, "calendarDay")).toBe("2026-06-08");
    expect(dueOn("2026-06-01T10:00", 3, "workingDay")).toBe("2026-06-04");
  });

  it("R4: the last day ends at 24:00", () => {
    expect(dueAt("2026-06-01T10:00", 3, "workingDay")).toBe("2026-06-05T00:00");
  });

  it("R5: weeks end on the same weekday", () => {
    expect(dueOn("2026-02-11T10:00", 1, "week")).toBe("2026-02-23");
  });

  it("R6: months end on the same day number, clipped from the original day", () => {
    expect(dueOn("2026-01-31T10:00", 1, "month")).toBe("2026-03-02");
    expect(dueOn("2024-01-31T10:00", 1, "month")).toBe("2024-02-29");
    expect(dueOn("2026-01-31T10:00", 2, "month")).toBe("2026-03-31");
  });

  it("R7: years, and 29 February by analogy", () => {
    expect(dueOn("2024-02-29T10:00", 1, "year")).toBe("2025-02-28");
    expect(dueOn("2020-02-29T10:00", 4, "year")).toBe("2024-02-29");
  });

  it("R8: only the last day moves, past days in lieu and swapped days too; a made-up Saturday holds it", () => {
    expect(dueOn("2026-08-03T10:00", 30, "calendarDay")).toBe("2026-09-03");
    expect(dueOn("2026-03-27T10:00", 30, "calendarDay")).toBe("2026-04-28");
    expect(dueOn("2026-08-17T10:00", 5, "calendarDay")).toBe("2026-08-22");
    expect(dueOn("2026-06-01T10:00", 5, "calendarDay", policy({ roll: "previous" }))).toBe("2026-06-05");
    expect(dueOn("2026-06-01T10:00", 5, "calendarDay", policy({ roll: "none" }))).toBe("2026-06-06");
  });

  it("R9: half a month is 15 days; half a year six months", () => {
    expect(dueOn("2026-02-01T10:00", 1, "halfMonth")).toBe("2026-02-23");
    expect(dueOn("2026-01-15T10:00", 1, "halfYear")).toBe("2026-07-15");
    const broken = { suspensions: [{ from: on("2026-03-10"), to: on("2026-03-20"), effect: "pause" }] } as const;
    expect(dueOn("2026-03-02T10:00", 1, "month", broken)).toBe("2026-04-13");
  });
});

describe("days, working days and the calendar", () => {
  it("R10: days and working days are different units, and no factor turns one into the other", () => {
    const both = (received: string): readonly string[] => [
      dueOn(received, 15, "calendarDay"),
      dueOn(received, 10, "workingDay"),
    ];
    expect(both("2026-06-01T10:00")).toEqual(["2026-06-16", "2026-06-15"]);
    expect(both("2026-02-09T10:00")).toEqual(["2026-02-24", "2026-03-02"]);
  });

  it("R11, R12: 24 November 2026 is Culture Day, 24 November 2025 was a Monday", () => {
    expect(dueOn("2026-11-20T10:00", 3, "workingDay")).toBe("2026-11-26");
    expect(dueOn("2025-11-20T10:00", 3, "workingDay")).toBe("2025-11-25");
  });

  it("R13: two holidays on one weekend give two days; an office that works Saturday gets its own", () => {
    expect(dueOn("2022-04-29T10:00", 1, "workingDay")).toBe("2022-05-04");
    expect(dueOn("2023-04-28T10:00", 1, "workingDay")).toBe("2023-05-04");
    const sixDays: Choice = { office: { weekdays: [1, 2, 3, 4, 5, 6] } };
    expect(dueOn("2022-04-29T10:00", 1, "workingDay", sixDays)).toBe("2022-05-03");
    expect(dueOn("2021-04-29T10:00", 1, "workingDay", sixDays)).toBe("2021-05-03");
    const midweekRest: Choice = { office: { weekdays: [1, 2, 4, 5, 6] } };
    expect(dueOn("2026-08-31T10:00", 1, "workingDay", midweekRest)).toBe("2026-09-04");
  });

  it("R13: a day in lieu of 24 November on a rest day is an open question", () => {
    const restOnTuesday: Choice = { office: { weekdays: [1, 3, 4, 5, 6] } };
    const ask = (lieu: "refuse" | "none" | "nextWorkingDay"): string =>
      dueOn("2026-11-23T10:00", 1, "workingDay", { ...restOnTuesday, ...policy({ cultureDayInLieu: lieu }) });
    expect(ask("refuse")).toBe("CultureDayInLieuOpen");
    expect(ask("none")).toBe("2026-11-25");
    expect(ask("nextWorkingDay")).toBe("2026-11-26");
    expect(dueOn("2026-11-10T10:00", 1, "workingDay", restOnTuesday)).toBe("2026-11-11");
  });

  it("R14: swapped days follow the notice, wherever the made-up day lies", () => {
    expect(dueOn("2026-08-21T10:00", 1, "workingDay")).toBe("2026-08-22");
    expect(dueOn("2026-08-28T10:00", 1, "workingDay")).toBe("2026-09-03");
    expect(dueOn("2014-12-26T10:00", 1, "workingDay")).toBe("2014-12-27");
    expect(dueOn("2011-01-28T10:00", 2, "workingDay")).toBe("2011-01-30");
    expect(dueOn("2025-04-25T10:00", 1, "workingDay")).toBe("2025-04-26");
    expect(dueOn("2025-04-29T10:00", 1, "workingDay")).toBe("2025-05-05");
    expect(dueOn("2018-12-28T10:00", 1, "workingDay")).toBe("2019-01-02");
    expect(dueOn("2019-01-04T10:00", 1, "workingDay")).toBe("2019-01-05");
    expect(dueOn("2025-12-31T10:00", 1, "workingDay")).toBe("2026-01-05");
    expect(dueOn("2026-01-09T10:00", 1, "workingDay")).toBe("2026-01-10");
    expect(dueOn("2026-08-28T10:00", 1, "workingDay", { office: { followsSwaps: false } })).toBe("2026-08-31");
  });
});

describe("when the clock starts", () => {
  const cutoff = clock("15:00");

  it("R15: the time runs from the slip, not from the submission, and the answer names the rule", () => {
    const [submitted, slip] = ["2026-06-05T16:00", "2026-06-08T09:00"];
    expect([dueOn(submitted, 3, "workingDay"), dueOn(slip, 3, "workingDay")]).toEqual(["2026-06-10", "2026-06-11"]);
    expect(explained(slip, { startedBy: "slip" }).rules.map((rule) => rule.id)).toContain("R15");
  });

  it("R16: across boundaries it runs from the competent agency's receipt, disputed before 5 August 2026", () => {
    const after = explained("2026-08-05T09:00", { startedBy: "competentAgency" });
    const before = explained("2026-08-04T09:00", { startedBy: "competentAgency" });
    expect(after.rules.map((rule) => rule.id)).toContain("R16");
    expect([after.warnings, before.warnings]).toEqual([[], ["startDisputed"]]);
  });

  it("R17: passing papers on after 15:00 does not by itself move the start; an office may say it does", () => {
    expect(dueOn("2026-06-01T15:30", 3, "workingDay")).toBe("2026-06-04");
    expect(dueOn("2026-06-01T15:30", 3, "workingDay", policy({ cutoff }))).toBe("2026-06-05");
  });

  it("R18: same day, or the next working day when strictly after the cut-off", () => {
    const sameDay = (at: string): string => {
      const due = compute(at, { amount: 0, unit: "sameDay", cutoff });
      return due.ok ? due.value.dueOn : due.error._tag;
    };
    expect(sameDay("2026-06-01T15:00:00")).toBe("2026-06-01");
    expect(sameDay("2026-06-01T15:00:01")).toBe("2026-06-02");
    expect(sameDay("2026-02-13T15:30")).toBe("2026-02-23");
    expect(sameDay("2026-06-06T09:00")).toBe("2026-06-08");
    expect(sameDay("2026-06-06T16:00")).toBe("2026-06-08");
  });

  it("R19: three readings of a late receipt", () => {
    const late = "2026-06-01T15:30";
    expect(dueOn(late, 3, "workingDay", policy({ cutoff }))).toBe("2026-06-05");
    expect(dueOn(late, 3, "workingDay", policy({ cutoff, lateDayCounts: true }))).toBe("2026-06-04");
    const c = policy({ cutoff, lateDayCounts: true, countStartDay: true });
    expect(dueOn("2026-06-01T14:00", 3, "workingDay", c)).toBe("2026-06-03");
    expect(dueOn(late, 3, "workingDay", c)).toBe("2026-06-04");
  });

  it("R20: an evening filing counts that day, or at the next opening", () => {
    expect(dueOn("2026-06-05T20:00", 5, "workingDay")).toBe("2026-06-12");
    expect(dueOn("2026-06-05T20:00", 5, "workingDay", policy({ outOfHours: "nextOpening" }))).toBe("2026-06-15");
    expect(dueAt("2026-06-05T12:00", 1, "hour", policy({ outOfHours: "nextOpening" }))).toBe("2026-06-05T14:30");
  });
});

describe("post", () => {
  it("R21: sent, arrived or entered in the register: the receipt given is the one that counts", () => {
    const [sent, arrived, registered] = ["2026-06-03T17:00", "2026-06-05T09:00", "2026-06-08T08:00"];
    const ends = [sent, arrived, registered].map((received) => dueOn(received, 5, "workingDay"));
    expect(ends).toEqual(["2026-06-10", "2026-06-12", "2026-06-15"]);
  });
});

describe("stops and restarts", () => {
  const stop = (effect: "pause" | "restart"): Choice => ({
    suspensions: [{ from: on("2026-06-03"), to: on("2026-06-09"), effect }],
  });

  it("R22: a restart counts the whole limit after the papers came", () => {
    expect(dueOn("2026-06-01T09:00", 10, "workingDay", stop("restart"))).toBe("2026-06-23");
  });

  it("R22, R23: a pause keeps what was used; the day of the stop counts, the day of the return does not", () => {
    expect(dueOn("2026-06-01T09:00", 10, "workingDay", stop("pause"))).toBe("2026-06-19");
    expect(dueOn("2026-06-01T09:00", 10, "calendarDay", stop("pause"))).toBe("2026-06-17");
  });

  it("R24: an outage moves a limit in working hours", () => {
    const outage = {
      suspensions: [
        {
          from: instantUnsafe("2026-06-01T10:00+07:00"),
          to: instantUnsafe("2026-06-01T15:00+07:00"),
          effect: "pause",
        },
      ],
    } as const;
    expect(dueAt("2026-06-01T08:00", 8, "workingHour", outage)).toBe("2026-06-02T11:30");
  });

  it("R25: one day before a due date, on a working day", () => {
    const dayBefore = { direction: "backward" } as const;
    expect(dueOn("2026-06-25T09:00", 1, "calendarDay", dayBefore)).toBe("2026-06-24");
    expect(dueOn("2026-02-23T09:00", 1, "calendarDay", dayBefore)).toBe("2026-02-13");
  });
});

describe("the applicant's own windows", () => {
  it("R26: are deadlines of the person, and end on a day somebody works", () => {
    expect(dueOn("2026-02-11T22:00", 7, "workingDay")).toBe("2026-02-27");
    expect(dueOn("2026-02-11T22:00", 5, "workingDay")).toBe("2026-02-25");
    expect(dueOn("2026-02-11T22:00", 5, "calendarDay")).toBe("2026-02-23");
  });
});

describe("hours", () => {
  it("R27: working hours run in the sessions only, and stay on a closing time", () => {
    expect(dueAt("2026-06-05T15:00", 4, "workingHour")).toBe("2026-06-08T09:30");
    expect(dueAt("2026-06-05T11:00", 2, "workingHour")).toBe("2026-06-05T15:00");
    expect(dueAt("2026-08-21T14:00", 4, "workingHour")).toBe("2026-08-22T08:30");
    expect(dueAt("2026-06-05T11:30", 1, "workingHour")).toBe("2026-06-05T14:30");
    expect(dueAt("2026-06-05T17:00", 1, "workingHour")).toBe("2026-06-08T08:30");
    expect(dueAt("2026-06-05T15:00", 2, "workingHour")).toBe("2026-06-05T17:00");
  });

  it("R36: a working day as the office's own hours", () => {
    const hours = policy({ workingDayAs: "officeHours" });
    expect(dueAt("2026-06-01T10:00", 3, "workingDay")).toBe("2026-06-05T00:00");
    expect(dueAt("2026-06-01T10:00", 3, "workingDay", hours)).toBe("2026-06-04T10:00");
    const eight: Choice = {
      ...hours,
      office: {
        hours: [
          [clock("08:00"), clock("12:00")],
          [clock("13:00"), clock("17:00")],
        ],
      },
    };
    expect(dueAt("2026-06-01T10:00", 3, "workingDay", eight)).toBe("2026-06-04T10:00");
  });
});

describe("sector terms and office time", () => {
  it("R29: complaints in calendar days", () => {
    expect(dueOn("2026-03-02T10:00", 30, "calendarDay")).toBe("2026-04-01");
    expect(dueOn("2026-03-02T10:00", 45, "calendarDay")).toBe("2026-04-16");
    expect(dueOn("2026-03-02T10:00", 60, "calendarDay")).toBe("2026-05-04");
  });

  it("R30: sanctions are counted by the Code unless the law says working days", () => {
    expect(dueOn("2026-04-22T10:00", 7, "calendarDay")).toBe("2026-04-29");
    expect(dueOn("2026-04-22T10:00", 7, "workingDay")).toBe("2026-05-06");
  });

  it("R31: before 2 October 1999 today's week does not apply", () => {
    expect(compute("1999-05-03T10:00", simple(3, "workingDay"))).toMatchObject({
      error: { _tag: "CalendarNotPublished" },
    });
  });

  it("R32: Saturday service receives, and counts only by policy; working hours run in it", () => {
    const open: Office = { saturday: "morning" };
    expect(dueOn("2026-06-04T10:00", 2, "workingDay", { office: open })).toBe("2026-06-08");
    expect(dueOn("2026-06-04T10:00", 2, "workingDay", { office: { ...open, saturdayCounts: true } })).toBe(
      "2026-06-06",
    );
    expect(dueAt("2026-06-05T15:00", 4, "workingHour", { office: open })).toBe("2026-06-06T09:30");
    const second: Office = { saturday: "secondMorning" };
    expect(dueAt("2026-06-05T15:00", 4, "workingHour", { office: second })).toBe("2026-06-08T09:30");
    expect(dueAt("2026-06-12T15:00", 4, "workingHour", { office: second })).toBe("2026-06-13T09:30");
  });

  it("R33: the calendar known at receipt, or the one known now", () => {
    const known: Choice = { knownOn: on("2024-04-08") };
    expect(dueOn("2024-04-08T10:00", 15, "workingDay", known)).toBe("2024-05-02");
    expect(dueOn("2024-04-08T10:00", 15, "workingDay")).toBe("2024-05-03");
    expect(dueOn("2024-04-08T10:00", 20, "workingDay", known)).toBe("2024-05-09");
    expect(dueOn("2024-04-08T10:00", 20, "workingDay")).toBe("2024-05-09");
  });

  it("R34: a local closure is a day off of one office", () => {
    expect(dueOn("2024-09-06T10:00", 1, "workingDay")).toBe("2024-09-09");
    expect(dueOn("2024-09-06T10:00", 1, "workingDay", { office: { closures: [on("2024-09-09")] } })).toBe("2024-09-10");
    expect(dueOn("2024-09-06T10:00", 3, "calendarDay", { office: { closures: [on("2024-09-09")] } })).toBe(
      "2024-09-10",
    );
  });

  it("R35: a month counted from and including 1 March ends on 31 March", () => {
    expect(dueOn("2026-03-01T10:00", 1, "month", policy({ countStartDay: true }))).toBe("2026-03-31");
    expect(dueOn("2026-06-01T10:00", 5, "calendarDay", policy({ countStartDay: true }))).toBe("2026-06-05");
  });

  it("R38: the parts of several agencies may not exceed the published total", () => {
    const shared = (second: number): TimeLimit => ({
      within: simple(5, "workingDay"),
      parts: [
        { who: "commune", limit: simple(2, "workingDay") },
        { who: "department", limit: simple(second, "workingDay") },
      ],
    });
    const kept = compute("2026-06-01T10:00", shared(3));
    expect(kept.ok && [kept.value.dueOn, kept.value.parts?.map((part) => part.dueOn)]).toEqual([
      "2026-06-08",
      ["2026-06-03", "2026-06-08"],
    ]);
    expect(compute("2026-06-01T10:00", shared(4))).toMatchObject({
      ok: false,
      error: { _tag: "PartsExceedWhole", wholeDueOn: "2026-06-08", partsDueOn: "2026-06-09" },
    });
  });

  it("R39: at least five days before an event, and earlier on a rest day", () => {
    expect(dueOn("2026-06-18T09:00", 5, "calendarDay", { direction: "backward" })).toBe("2026-06-12");
    expect(dueOn("2026-06-18T09:00", 3, "workingDay", { direction: "backward" })).toBe("2026-06-15");
  });
});

describe("the variants, each by its name", () => {
  const cutoff = clock("15:00");
  const late = "2026-06-01T15:30";
  const three = (chosen: Choice): string => dueOn(late, 3, "workingDay", chosen);

  it("P1: the start day counts or does not", () => {
    expect([three({}), three(policy({ countStartDay: true }))]).toEqual(["2026-06-04", "2026-06-03"]);
  });

  it("P2: a cut-off has no effect, defers the receipt, or makes the next day day one", () => {
    const chosen = [{}, policy({ cutoff }), policy({ cutoff, lateDayCounts: true })];
    expect(chosen.map(three)).toEqual(["2026-06-04", "2026-06-05", "2026-06-04"]);
  });

  it("P3: out of hours is the same day or the next opening", () => {
    const evening = (chosen: Choice): string => dueOn("2026-06-01T20:00", 3, "workingDay", chosen);
    expect([evening({}), evening(policy({ outOfHours: "nextOpening" }))]).toEqual(["2026-06-04", "2026-06-05"]);
  });

  it("P4: the last day ends at 24:00, when the office closes, or at the same clock time", () => {
    const ends = (chosen: DeadlinePolicy): string => dueAt("2026-06-01T10:00", 3, "workingDay", policy(chosen));
    expect(ends({})).toBe("2026-06-05T00:00");
    expect(ends({ ends: "endOfOffice" })).toBe("2026-06-04T17:00");
    expect(ends({ workingDayAs: "officeHours" })).toBe("2026-06-04T10:00");
  });

  it("P5: a last day off moves on, back, or stays", () => {
    const rolls = (["next", "previous", "none"] as const).map((roll) =>
      dueOn("2026-06-01T10:00", 5, "calendarDay", policy({ roll })),
    );
    expect(rolls).toEqual(["2026-06-08", "2026-06-05", "2026-06-06"]);
  });

  it("P6: a made-up Saturday stops the roll where swaps bind", () => {
    expect(dueOn("2026-08-17T10:00", 5, "calendarDay")).toBe("2026-08-22");
    expect(dueOn("2026-08-17T10:00", 5, "calendarDay", { office: { followsSwaps: false } })).toBe("2026-08-24");
  });

  it("P7: months are clipped from the original day", () => {
    const ends = [1, 2, 3].map((months) => dueOn("2026-01-31T10:00", months, "month", policy({ roll: "none" })));
    expect(ends).toEqual(["2026-02-28", "2026-03-31", "2026-04-30"]);
  });

  it("P8: a supplement pauses or restarts", () => {
    const stop = (effect: "pause" | "restart"): string =>
      dueOn("2026-06-01T09:00", 10, "workingDay", {
        suspensions: [{ from: on("2026-06-03"), to: on("2026-06-09"), effect }],
      });
    expect([stop("pause"), stop("restart")]).toEqual(["2026-06-19", "2026-06-23"]);
  });

  it("P9: swaps bind this unit or do not", () => {
    expect(dueOn("2026-08-21T10:00", 1, "workingDay")).toBe("2026-08-22");
    expect(dueOn("2026-08-21T10:00", 1, "workingDay", { office: { followsSwaps: false } })).toBe("2026-08-24");
  });

  it("P10: weekly rest days are the unit's own, and days in lieu follow them", () => {
    const fiveDays = dueOn("2026-04-24T10:00", 1, "workingDay");
    const sundayToThursday = dueOn("2026-04-24T10:00", 1, "workingDay", { office: { weekdays: [7, 1, 2, 3, 4] } });
    expect([fiveDays, sundayToThursday]).toEqual(["2026-04-28", "2026-04-27"]);
  });

  it("P11: a Saturday opening is reception only, or a working day", () => {
    const office: Office = { saturday: "morning" };
    const opened = [office, { ...office, saturdayCounts: true }].map((one) =>
      dueOn("2026-06-04T10:00", 2, "workingDay", { office: one }),
    );
    expect(opened).toEqual(["2026-06-08", "2026-06-06"]);
  });

  it("P12: the calendar is the current one, or as it was known on a day", () => {
    expect(dueOn("2024-04-08T10:00", 15, "workingDay")).toBe("2024-05-03");
    expect(dueOn("2024-04-08T10:00", 15, "workingDay", { knownOn: on("2024-04-08") })).toBe("2024-05-02");
  });

  it("P13: a day in lieu of 24 November is raised, denied or given", () => {
    const office: Office = { weekdays: [1, 3, 4, 5, 6] };
    const lieu = (["refuse", "none", "nextWorkingDay"] as const).map((cultureDayInLieu) =>
      dueOn("2026-11-23T10:00", 1, "workingDay", { office, ...policy({ cultureDayInLieu }) }),
    );
    expect(lieu).toEqual(["CultureDayInLieuOpen", "2026-11-25", "2026-11-26"]);
  });

  it("P14: the start instant is the slip, the complete dossier, or the competent agency's receipt: said, not guessed", () => {
    const rule = (startedBy: "slip" | "complete" | "competentAgency"): readonly string[] =>
      explained("2026-09-01T09:00", { startedBy })
        .rules.map(({ id }) => id)
        .filter((id) => id === "R15" || id === "R16");
    expect((["slip", "complete", "competentAgency"] as const).flatMap(rule)).toEqual(["R15", "R15", "R16"]);
  });
});

describe("this list", () => {
  it("has a test for every rule and every variant of the rules document", () => {
    const text = readFileSync(new URL(import.meta.url), "utf8");
    const named = new Set(
      [...text.matchAll(/\bit\(\s*"((?:[RP]\d+(?:, )?)+):/gu)].flatMap(([, ids = ""]) => ids.split(", ")),
    );
    const rules = Array.from({ length: 39 }, (_, at) => `R${at + 1}`).filter((id) => id !== "R37"); // not used
    const variants = Array.from({ length: 15 }, (_, at) => `P${at + 1}`);
    expect([...rules, ...variants].filter((id) => !named.has(id))).toEqual([]);
  });
});

describe("what nobody has published", () => {
  it("P15: flags, refuses, and gives the earliest and latest possible date", () => {
    const flagged = compute("2027-02-03T10:00", simple(1, "workingDay"));
    expect(flagged).toMatchObject({
      value: { dueOn: "2027-02-11", certainty: "projected", earliest: "2027-02-04", latest: "2027-02-11" },
    });
    expect(compute("2027-02-03T10:00", simple(1, "workingDay"), policy({ provisional: "refuse" }))).toEqual({
      ok: false,
      error: { _tag: "CalendarNotPublished", year: 2027, reason: "provisional" },
    });
    expect(compute("2027-03-01T10:00", simple(3, "workingDay"))).toMatchObject({
      value: { dueOn: "2027-03-04", certainty: "provisional", earliest: "2027-03-04", latest: "2027-03-04" },
    });
    expect(compute("2027-12-30T10:00", simple(5, "workingDay"))).toEqual({
      ok: false,
      error: { _tag: "CalendarNotPublished", year: 2028, reason: "outsideCoverage" },
    });
  });

  it("a notice published yesterday is a patch", () => {
    const patches = [
      { daysOff: [on("2026-11-23")], makeUpDays: [on("2026-11-28")], source: "Bộ Nội vụ", announced: on("2026-10-01") },
    ];
    expect(dueOn("2026-11-20T10:00", 1, "workingDay", { patches })).toBe("2026-11-25");
    expect(dueOn("2026-11-27T10:00", 1, "workingDay", { patches })).toBe("2026-11-28");
    expect(dueOn("2026-11-20T10:00", 1, "workingDay", { patches, knownOn: on("2026-09-30") })).toBe("2026-11-23");
  });
});
