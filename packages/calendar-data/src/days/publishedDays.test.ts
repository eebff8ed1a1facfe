import { createCalendar, createOfficeTime } from "@haicap/calendar";
import { addWorkingDays, workTimeOf } from "@haicap/calendar/core";
import { civilDateUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { publishedYears } from "../publishedYears.ts";
import { publishedDays } from "./publishedDays.ts";

describe("the days without their documents", () => {
  it("are those of the published years, each row of them", () => {
    const bare = publishedYears().map(({ publicHolidays, compensatory, swaps, ...year }) => ({
      ...year,
      publicHolidays: publicHolidays.map((row) => ({ ...row, source: "" })),
      compensatory: compensatory.map((row) => ({ ...row, source: "" })),
      swaps: swaps.map((row) => ({ ...row, source: "" })),
    }));
    expect(publishedDays()).toEqual(bare);
  });

  it("make the ordinary office's time as the whole calendar does, column by column", () => {
    const core = workTimeOf(publishedDays());
    const calendar = createCalendar({ base: publishedYears() });
    const whole = calendar.ok ? createOfficeTime(calendar.value) : calendar;
    if (!core.ok || !whole.ok) throw new Error("every year is there");
    const { working, ranks, workingDays, minutes, unconfirmed, projected, confirmedBefore, first, days } = whole.value;
    expect(core.value).toMatchObject({
      first,
      days,
      confirmedBefore,
      working,
      ranks,
      workingDays,
      minutes,
      unconfirmed,
      projected,
    });
    expect(addWorkingDays(core.value, civilDateUnsafe("2026-02-13"), 3)).toEqual({ ok: true, value: "2026-02-25" });
  });
});
