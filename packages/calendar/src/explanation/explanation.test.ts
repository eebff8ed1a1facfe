import { addDays, type CivilDate, civilDateUnsafe, instantUnsafe, toEpochDay, weekdayOf } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { calendarOfDays } from "../calendar/createCalendar.ts";
import { clockTimeUnsafe } from "../office/ClockTime.ts";
import { createOfficeTime } from "../office/createOfficeTime.ts";
import { receiptOf } from "../receipt/receiptOf.ts";
import { receiptDifferences } from "../receipt/verifyReceipt.ts";
import { computeDeadline } from "../time-limit/computeDeadline.ts";
import type { DeadlineInput } from "../time-limit/DeadlineInput.ts";
import type { LimitUnit } from "../time-limit/TimeLimit.ts";
import { countedOf } from "./counted.ts";

const on = civilDateUnsafe;
const built = createOfficeTime(
  calendarOfDays({
    daysOff: [on("2026-06-10")],
    makeUpDays: [on("2026-06-06")],
    from: on("2026-01-01"),
    until: on("2027-01-01"),
  }),
);
if (!built.ok) throw new Error(built.error.reason);
const time = built.value;

const explained = (amount: number, unit: LimitUnit, rest: Partial<DeadlineInput> = {}) => {
  const input = { receivedAt: instantUnsafe("2026-06-04T09:00+07:00"), limit: { amount, unit }, ...rest };
  const due = computeDeadline(time, input);
  if (!due.ok) throw new Error(due.error._tag);
  return { input, due: due.value, counted: countedOf(time, input, due.value) };
};

const ids = (amount: number, unit: LimitUnit, rest: Partial<DeadlineInput> = {}): string =>
  explained(amount, unit, rest)
    .counted.rules.map((rule) => rule.id)
    .join(" ");

describe("what was counted", () => {
  it("names days off in the way, made-up days, and counts the weekly rest", () => {
    const { counted } = explained(4, "workingDay");
    expect(counted.steps).toEqual([{ amount: 4, unit: "workingDay", from: "2026-06-05", to: "2026-06-09" }]);
    expect(counted).toMatchObject({ restDays: 1, skippedDays: 0, madeUp: [{ date: "2026-06-06" }] });
    expect(explained(5, "workingDay").counted.skipped.map((day) => day.date)).toEqual(["2026-06-10"]);
  });

  it("of a limit in calendar days names only what moved its end", () => {
    expect(explained(6, "calendarDay").counted).toMatchObject({
      steps: [{ from: "2026-06-05", to: "2026-06-11", rolledFrom: "2026-06-10" }],
      skipped: [{ date: "2026-06-10" }],
    });
    expect(explained(24, "hour").counted).toMatchObject({ steps: [{ to: "2026-06-05" }], skipped: [], restDays: 0 });
  });

  it("counts paused days and starts where the pause ended", () => {
    const suspensions = [{ from: on("2026-06-04"), to: on("2026-06-05"), effect: "pause" }] as const;
    expect(explained(1, "workingDay", { suspensions }).counted).toMatchObject({
      pausedDays: 1,
      steps: [{ from: "2026-06-06" }],
    });
    expect(explained(2, "workingDay", { direction: "backward" }).counted.steps[0]).toMatchObject({
      from: "2026-06-03",
      to: "2026-06-02",
    });
    expect(explained(1, "workingDay", { policy: { countStartDay: true } }).counted.steps[0]).toMatchObject({
      from: "2026-06-04",
    });
  });

  it("says from which day, where days counted, and whence it was rolled", () => {
    const step = (at: string, amount: number, unit: LimitUnit, rest: Partial<DeadlineInput> = {}): unknown =>
      explained(amount, unit, { receivedAt: instantUnsafe(`${at}T09:00+07:00`), ...rest }).counted.steps[0];
    const backward = { direction: "backward" } as const;
    const back = { policy: { roll: "previous" } } as const;
    expect(step("2026-06-12", 1, "workingDay")).toStrictEqual({
      amount: 1,
      unit: "workingDay",
      from: "2026-06-15",
      to: "2026-06-15",
    });
    expect(step("2026-06-16", 1, "workingDay", backward)).toMatchObject({ from: "2026-06-15", to: "2026-06-15" });
    expect(step("2026-06-12", 5, "calendarDay")).toMatchObject({ from: "2026-06-13", to: "2026-06-17" });
    expect(step("2026-06-12", 1, "calendarDay", back)).toStrictEqual({
      amount: 1,
      unit: "calendarDay",
      to: "2026-06-12",
      rolledFrom: "2026-06-13",
    });
    expect(step("2026-06-12", 0, "sameDay")).toMatchObject({ from: "2026-06-12", to: "2026-06-12" });
    expect(step("2026-06-13", 0, "sameDay")).toMatchObject({ from: "2026-06-15", to: "2026-06-15" });
    const hours = { amount: 30, unit: "workingHour", to: "2026-06-18" };
    expect(step("2026-06-12", 30, "workingHour")).toStrictEqual(hours);
    expect(step("2026-06-12", 24, "hour")).toStrictEqual({ amount: 24, unit: "hour", to: "2026-06-13" });
  });

  it("counts the days off from the first to the last that mattered", () => {
    const off = (at: string, amount: number, unit: LimitUnit, rest: Partial<DeadlineInput> = {}): unknown => {
      const { counted } = explained(amount, unit, { receivedAt: instantUnsafe(`${at}+07:00`), ...rest });
      return [counted.restDays, counted.skippedDays, counted.madeUp.length];
    };
    const backward = { direction: "backward" } as const;
    expect(off("2026-06-22T09:00", 1, "calendarDay", backward)).toEqual([2, 0, 0]);
    expect(off("2027-01-01T00:00", 1, "workingHour", backward)).toEqual([0, 0, 0]);
    expect(off("2026-06-16T09:00", 2, "workingDay")).toEqual([0, 0, 0]);
    const served = createOfficeTime(time.calendar, { saturday: "morning", saturdayCounts: true });
    const input = {
      receivedAt: instantUnsafe("2026-06-12T09:00+07:00"),
      limit: { amount: 2, unit: "workingDay" },
    } as const;
    const due = served.ok ? computeDeadline(served.value, input) : undefined;
    expect(served.ok && due?.ok === true && countedOf(served.value, input, due.value)).toMatchObject({
      steps: [{ from: "2026-06-13", to: "2026-06-15" }],
      restDays: 1,
    });
  });

  it("names a hundred days off and a hundred made-up days at most, and counts them all", () => {
    const all = Array.from({ length: 365 }, (_, at) => addDays(on("2026-01-01"), at));
    const isWeekend = (day: CivilDate): boolean => weekdayOf(toEpochDay(day)) > 5;
    const counted = (daysOff: readonly CivilDate[], makeUpDays: readonly CivilDate[], amount: number) => {
      const odd = createOfficeTime(
        calendarOfDays({ daysOff, makeUpDays, from: on("2026-01-01"), until: on("2027-01-01") }),
      );
      if (!odd.ok) throw new Error(odd.error.reason);
      const input = {
        receivedAt: instantUnsafe("2025-12-31T09:00+07:00"),
        limit: { amount, unit: "workingDay" },
      } as const;
      const due = computeDeadline(odd.value, input);
      if (!due.ok) throw new Error(due.error._tag);
      const { skipped, skippedDays, restDays, madeUp } = countedOf(odd.value, input, due.value);
      return [skipped.length, skippedDays, restDays, madeUp.length];
    };
    const weekdays = all.filter((day) => !isWeekend(day));
    expect(counted(weekdays.slice(0, 103), [], 1)).toEqual([100, 103, 42, 0]);
    expect(counted(weekdays.slice(0, 100), [], 1)).toEqual([100, 100, 40, 0]);
    expect(counted([], all.filter(isWeekend), 365)).toEqual([0, 0, 0, 100]);
  });

  it("of paused days has those between receipt and end, and of restarts those that counted", () => {
    const stop = (effect: "pause" | "restart", from: string, to: string) => ({ effect, from: on(from), to: on(to) });
    const paused = (...suspensions: NonNullable<DeadlineInput["suspensions"]>): number =>
      explained(5, "workingDay", { suspensions }).counted.pausedDays;
    expect(paused()).toBe(0);
    expect(paused(stop("pause", "2026-06-08", "2026-06-11"))).toBe(3);
    expect(paused(stop("pause", "2026-06-01", "2026-06-05"))).toBe(1);
    expect(paused(stop("pause", "2026-06-11", "2026-06-30"))).toBe(0);
    expect(paused(stop("restart", "2026-06-08", "2026-06-11"))).toBe(3);
    expect(paused(stop("restart", "2026-06-20", "2026-06-25"))).toBe(0);
    expect(paused(stop("restart", "2026-05-20", "2026-06-04"), stop("restart", "2026-06-08", "2026-06-11"))).toBe(3);
    expect(explained(5, "workingDay").counted.pausedDays).toBe(0);
  });

  it("has the parts of agencies where there are some", () => {
    const limit = {
      within: { amount: 3, unit: "workingDay" },
      parts: [{ who: "commune", limit: { amount: 2, unit: "workingDay" } }],
    } as const;
    const { counted } = explained(1, "workingDay", { limit });
    expect(counted.parts?.map(({ who, dueOn }) => [who, dueOn])).toEqual([["commune", "2026-06-06"]]);
    expect("parts" in explained(1, "workingDay").counted).toBe(false);
  });

  it("names the rules", () => {
    expect(ids(1, "workingDay")).toBe("R3 R4 R11");
    expect(ids(1, "week")).toBe("R3 R4 R5");
    expect(ids(6, "calendarDay")).toBe("R3 R4 R8");
    expect(ids(1, "halfMonth")).toBe("R3 R4 R9");
    expect(ids(1, "month")).toBe("R3 R4 R6 R8");
    expect(ids(0.5, "year")).toBe("R3 R4 R7");
    expect(ids(1, "hour")).toBe("R2 R28");
    expect(ids(1, "workingHour")).toBe("R27");
    expect(ids(1, "workingDay", { policy: { workingDayAs: "officeHours" } })).toBe("R36");
    expect(ids(0, "sameDay")).toBe("R18");
    const policy = { countStartDay: true, outOfHours: "nextOpening" } as const;
    const suspensions = (["pause", "restart"] as const).map((effect) => ({
      from: on("2026-06-04"),
      to: on("2026-06-05"),
      effect,
    }));
    expect(ids(1, "workingDay", { policy, suspensions })).toBe("R3 R4 R11 R20 R22 R23 R35");
    expect(ids(1, "workingDay", { direction: "backward" })).toBe("R3 R4 R11 R39");
    expect(ids(1, "workingDay", { startedBy: "slip" })).toBe("R3 R4 R11 R15");
    expect(ids(1, "workingDay", { startedBy: "competentAgency" })).toBe("R3 R4 R11 R16");
  });

  it("names with each rule the article that has it, where law has one", () => {
    const stop = (effect: "pause" | "restart") => ({ from: on("2026-06-04"), to: on("2026-06-05"), effect });
    const policy = { countStartDay: true, outOfHours: "nextOpening", cutoff: clockTimeUnsafe("15:00") } as const;
    const asked: readonly (readonly [number, LimitUnit, Partial<DeadlineInput>])[] = [
      [1, "hour", { startedBy: "competentAgency", suspensions: [stop("restart")] }],
      [1, "week", { startedBy: "slip", policy }],
      [1, "month", { suspensions: [stop("pause")] }],
      [1, "month", {}],
      [0.5, "year", {}],
      [1, "halfMonth", { direction: "backward" }],
      [1, "workingHour", {}],
      [1, "workingDay", {}],
      [1, "workingDay", { policy: { workingDayAs: "officeHours" } }],
      [0, "sameDay", {}],
    ];
    const shared = {
      within: { amount: 1, unit: "week" },
      parts: [{ who: "a", limit: { amount: 1, unit: "calendarDay" } }],
    } as const;
    const found = [
      ...asked.flatMap(([amount, unit, rest]) => explained(amount, unit, rest).counted.rules),
      ...explained(1, "week", { limit: shared }).counted.rules,
    ];
    const byId = Object.fromEntries(found.map(({ id, citation }) => [id, citation]));
    const civilCode = (article: string, clause: string) => ({ instrument: "91/2015/QH13", article, clause });
    expect(byId).toStrictEqual({
      R2: civilCode("147", "1"),
      R3: civilCode("147", "2"),
      R4: civilCode("148", "6"),
      R5: civilCode("148", "2"),
      R6: civilCode("148", "3"),
      R7: civilCode("148", "4"),
      R8: civilCode("148", "5"),
      R9: { instrument: "91/2015/QH13", article: "146" },
      R11: { instrument: "45/2019/QH14", article: "112", clause: "1" },
      R15: { instrument: "118/2025/NĐ-CP", article: "17", clause: "3" },
      R16: { instrument: "309/2026/NĐ-CP", note: "sửa đổi khoản 3 Điều 17 Nghị định 118/2025/NĐ-CP" },
      R22: { instrument: "61/2018/NĐ-CP", article: "19", clause: "4" },
      R38: { instrument: "61/2018/NĐ-CP", article: "19", clause: "6" },
      ...Object.fromEntries(
        ["17", "18", "19", "20", "23", "27", "28", "35", "36", "39"].map((id) => [`R${id}`, undefined]),
      ),
    });
    expect(explained(1, "workingDay").counted.rules).toBe(explained(2, "workingDay").counted.rules);
  });

  it("warns of an end when nobody works, and of a start no text named then", () => {
    expect(explained(72, "hour").counted.warnings).toEqual(["endsOnRestDay"]);
    expect(explained(24, "hour").counted.warnings).toEqual([]);
    const far = { receivedAt: instantUnsafe("2028-06-02T09:00+07:00") };
    expect(explained(24, "hour", far).counted.warnings).toEqual([]);
    expect(explained(3, "calendarDay", { policy: { roll: "none" } }).counted.warnings).toEqual([]);
    const both = explained(72, "hour", { startedBy: "competentAgency" });
    expect(both.counted.warnings).toEqual(["endsOnRestDay", "startDisputed"]);
    expect(explained(1, "workingDay", { startedBy: "competentAgency" }).counted.warnings).toEqual(["startDisputed"]);
    const receivedAt = instantUnsafe("2026-08-05T09:00+07:00");
    expect(explained(1, "workingDay", { startedBy: "competentAgency", receivedAt }).counted.warnings).toEqual([]);
  });
});

describe("a receipt", () => {
  const sealer = {
    canonical: (one: unknown): string => JSON.stringify(one),
    sha256Hex: (text: string): string => String(text.length),
  };

  it("of months and clock hours names start, end and what was rolled over", () => {
    const days = (amount: number, unit: LimitUnit, rest: Partial<DeadlineInput> = {}): readonly string[] => {
      const { input, due } = explained(amount, unit, rest);
      return receiptOf(time, input, due, { inputs: {}, data: {} }, sealer).days.map(
        (day) => `${day.date.slice(5)} ${day.verdict}`,
      );
    };
    expect(days(48, "hour")).toEqual(["06-04 start", "06-06 due"]);
    expect(days(1, "month")).toEqual(["06-04 start", "07-04 rolled", "07-05 rolled", "07-06 due"]);
    expect(days(2, "workingDay", { policy: { countStartDay: true } })).toEqual(["06-04 counted", "06-05 due"]);
  });

  it("differs where it was changed, added to, or cut", () => {
    const { input, due } = explained(1, "workingDay");
    const receipt = receiptOf(time, input, due, { inputs: {}, data: {} }, sealer);
    const paths = (changed: object): readonly string[] =>
      receiptDifferences({ ...receipt, ...changed }, receipt, sealer).map((one) => one.path);
    expect(paths({})).toEqual([]);
    expect(paths({ days: [] })).toEqual(["days.0", "days.1", "hash"]);
    expect(paths({ extra: 12 })).toEqual(["extra", "hash"]);
    expect(paths({ hash: "0" })).toEqual(["hash"]);
  });
});
