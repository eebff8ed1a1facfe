import { civilDateUnsafe, instantUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { calendarOfDays } from "../calendar/createCalendar.ts";
import { elapsedOf } from "../elapsed/elapsedOf.ts";
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

  it("warns of an end when nobody works, and of a start no text named then", () => {
    expect(explained(72, "hour").counted.warnings).toEqual(["endsOnRestDay"]);
    expect(explained(24, "hour").counted.warnings).toEqual([]);
    expect(explained(1, "workingDay", { startedBy: "competentAgency" }).counted.warnings).toEqual(["startDisputed"]);
    const receivedAt = instantUnsafe("2026-08-05T09:00+07:00");
    expect(explained(1, "workingDay", { startedBy: "competentAgency", receivedAt }).counted.warnings).toEqual([]);
  });
});

describe("elapsed time", () => {
  it("of months counts whole ones and days of thirty to the month", () => {
    const at = (day: string) => {
      const now = elapsedOf(
        time,
        { receivedAt: instantUnsafe("2026-01-31T09:00+07:00"), limit: { amount: 3, unit: "month" } },
        instantUnsafe(`${day}T09:00+07:00`),
      );
      return now.ok ? [now.value.used, now.value.state] : now.error;
    };
    expect(at("2026-01-31")).toEqual([0, "running"]);
    expect(at("2026-02-28")).toEqual([1, "running"]);
    expect(at("2026-03-15")).toEqual([1.5, "running"]);
    expect(at("2026-05-05")).toEqual([3, "overdue"]);
  });

  it("of hours is kept at the very instant they end", () => {
    const receivedAt = instantUnsafe("2026-06-04T09:00+07:00");
    const state = (at: string) => {
      const now = elapsedOf(time, { receivedAt, limit: { amount: 2, unit: "hour" } }, instantUnsafe(at));
      return now.ok && now.value.state;
    };
    expect([state("2026-06-04T11:00+07:00"), state("2026-06-04T11:00:01+07:00")]).toEqual(["running", "overdue"]);
  });

  it("fails as the deadline does", () => {
    const input = {
      receivedAt: instantUnsafe("2026-12-31T09:00+07:00"),
      limit: { amount: 3, unit: "workingDay" },
    } as const;
    expect(elapsedOf(time, input, input.receivedAt)).toMatchObject({ error: { _tag: "CalendarNotPublished" } });
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
