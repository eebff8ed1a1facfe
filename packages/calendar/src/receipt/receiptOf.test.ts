import { civilDateUnsafe, instantUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { calendarOfDays, createCalendar } from "../calendar/createCalendar.ts";
import { createOfficeTime } from "../office/createOfficeTime.ts";
import type { OfficeTime } from "../office/OfficeTime.ts";
import { computeDeadline } from "../time-limit/computeDeadline.ts";
import type { DeadlineInput } from "../time-limit/DeadlineInput.ts";
import type { LimitUnit, TimeLimit } from "../time-limit/TimeLimit.ts";
import type { Receipt } from "./Receipt.ts";
import { receiptOf } from "./receiptOf.ts";

/* June 2026: 10 is a holiday, 13 (Saturday) is worked for 15 (Monday), 24 is a holiday that is not confirmed. */

const on = civilDateUnsafe;
const calendar = createCalendar({
  base: [
    {
      year: 2026,
      publicHolidays: [
        { on: on("2026-06-10"), name: "hungKings", source: "law", certainty: "confirmed" },
        { on: on("2026-06-24"), name: "nationalDay", source: "law", certainty: "provisional" },
      ],
      compensatory: [],
      swaps: [{ off: on("2026-06-15"), workedInstead: on("2026-06-13"), source: "notice", certainty: "confirmed" }],
    },
  ],
});
const built = calendar.ok ? createOfficeTime(calendar.value) : calendar;
if (!built.ok) throw new Error(built.error.reason);
const time = built.value;

const sealer = { canonical: (one: unknown): string => JSON.stringify(one), sha256Hex: (text: string): string => text };

const receipt = (at: string, limit: TimeLimit, rest: Partial<DeadlineInput> = {}, of: OfficeTime = time): Receipt => {
  const input = { receivedAt: instantUnsafe(`${at}T09:00+07:00`), limit, ...rest };
  const due = computeDeadline(of, input);
  if (!due.ok) throw new Error(due.error._tag);
  return receiptOf(of, input, due.value, { inputs: { asked: 1 }, data: { "calendar-data": "1" } }, sealer);
};
const simple = (amount: number, unit: LimitUnit): TimeLimit => ({ amount, unit });
/** Days by their number in June, with the first letter of the verdict: start, counted, skipped, paused, rolled, due. */
const walked = (at: string, limit: TimeLimit, rest: Partial<DeadlineInput> = {}): string =>
  receipt(at, limit, rest)
    .days.map(({ date, verdict }) => `${Number(date.slice(8))}${verdict === "start" ? "" : verdict.charAt(0)}`)
    .join(" ");

describe("a receipt", () => {
  it("says of each day of working time what it was, and why", () => {
    expect(walked("2026-06-04", simple(8, "workingDay"))).toBe("4 5c 6s 7s 8c 9c 10s 11c 12c 13c 14s 15s 16c 17d");
    expect(walked("2026-06-04", simple(2, "workingDay"), { policy: { countStartDay: true } })).toBe("4c 5d");
    expect(receipt("2026-06-09", simple(1, "workingDay")).days).toStrictEqual([
      { date: "2026-06-09", verdict: "start", kind: "workday", source: "188/1999/QĐ-TTg", certainty: "confirmed" },
      {
        date: "2026-06-10",
        verdict: "skipped",
        kind: "holiday",
        name: "hungKings",
        source: "law",
        certainty: "confirmed",
      },
      { date: "2026-06-11", verdict: "due", kind: "workday", source: "188/1999/QĐ-TTg", certainty: "confirmed" },
    ]);
  });

  it("says of days of the calendar that all of them count, and which were rolled over, on or back", () => {
    expect(walked("2026-06-12", simple(5, "calendarDay"))).toBe("12 13c 14c 15c 16c 17d");
    expect(walked("2026-06-19", simple(1, "calendarDay"))).toBe("19 20r 21r 22d");
    expect(walked("2026-06-23", simple(3, "calendarDay"), { direction: "backward" })).toBe("19d 20r 21c 22c 23");
    expect(walked("2026-06-01", simple(48, "hour"))).toBe("1 3d");
    expect(walked("2026-06-05", simple(8, "workingHour"))).toBe("5 6s 7s 8d");
  });

  it("says which days were paused, in their order", () => {
    const suspensions = [{ from: on("2026-06-17"), to: on("2026-06-18"), effect: "pause" }] as const;
    expect(walked("2026-06-16", simple(3, "calendarDay"), { suspensions })).toBe("16 17c 18p 19c 20r 21r 22d");
    expect(walked("2026-06-16", simple(72, "hour"), { suspensions })).toBe("16 18p 20d");
  });

  it("of steps one after the other, counted back, begins with the earliest day", () => {
    const inTurn = (...then: readonly TimeLimit[]): TimeLimit => ({ then });
    const limit = inTurn(simple(1, "workingDay"), simple(1, "workingDay"));
    expect(walked("2026-06-19", limit, { direction: "backward" })).toBe("17d 18 19");
  });

  it("leaves out the days of which the calendar does not speak", () => {
    expect(walked("2025-12-31", simple(1, "workingDay"))).toBe("1d");
  });

  it("names a swap once, whichever of its days was walked", () => {
    const swap = { off: "2026-06-15", workedInstead: "2026-06-13", source: "notice" };
    const swaps = (at: string, amount: number): unknown => receipt(at, simple(amount, "workingDay")).swaps;
    expect([swaps("2026-06-12", 1), swaps("2026-06-14", 1), swaps("2026-06-12", 3)]).toEqual([[swap], [swap], [swap]]);
    expect(swaps("2026-06-16", 1)).toEqual([]);
    const own = createOfficeTime(
      calendarOfDays({ daysOff: [], makeUpDays: [on("2026-06-06")], from: on("2026-01-01"), until: on("2027-01-01") }),
    );
    if (!own.ok) throw new Error(own.error.reason);
    expect(receipt("2026-06-05", simple(1, "workingDay"), {}, own.value).swaps).toEqual([]);
  });

  it("has the result with its range, the days that are not confirmed, what was asked and of which data", () => {
    const firm = receipt("2026-06-16", simple(1, "workingDay"));
    expect(firm.result).toStrictEqual({
      dueOn: "2026-06-17",
      dueAt: "2026-06-18T00:00:00+07:00",
      certainty: "confirmed",
    });
    expect([firm.provisionalDays, firm.startedAt]).toEqual([[], "2026-06-16T09:00:00+07:00"]);
    expect([firm.inputs, firm.data, firm.version]).toEqual([{ asked: 1 }, { "calendar-data": "1" }, 1]);
    expect(firm.rules.map(({ id }) => id)).toEqual(["R3", "R4", "R11"]);
    const { hash, ...body } = firm;
    expect(hash).toBe(JSON.stringify(body));
    const open = receipt("2026-06-22", simple(3, "workingDay"));
    expect(open.result).toStrictEqual({
      dueOn: "2026-06-26",
      dueAt: "2026-06-27T00:00:00+07:00",
      certainty: "provisional",
      earliest: "2026-06-26",
      latest: "2026-06-26",
    });
    expect(open.provisionalDays).toEqual(["2026-06-24"]);
  });
});
