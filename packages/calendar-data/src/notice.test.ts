import { type CalendarPatch, computeDeadline, createCalendar, createOfficeTime } from "@haicap/calendar";
import { type CivilDate, civilDateUnsafe, instantUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { publishedYears } from "./index.ts";

const days = (...texts: readonly string[]): readonly CivilDate[] =>
  texts.map((text) => civilDateUnsafe(`2027-${text}`));

/** When five working days from 1 February 2027 end, how surely, and between which days. */
const dueWith = (...patches: readonly CalendarPatch[]): readonly unknown[] => {
  const calendar = createCalendar({ base: publishedYears(), patches });
  const time = calendar.ok ? createOfficeTime(calendar.value) : calendar;
  if (!time.ok) throw new Error(JSON.stringify(time));
  const due = computeDeadline(time.value, {
    receivedAt: instantUnsafe("2027-02-01T09:00+07:00"),
    limit: { amount: 5, unit: "workingDay" },
  });
  if (!due.ok) throw new Error(JSON.stringify(due));
  const { dueOn, certainty, earliest, latest } = due.value;
  return [dueOn, certainty, earliest, latest];
};

describe("the notice of Tết 2027, published tomorrow", () => {
  const notice = (...texts: readonly string[]): CalendarPatch => ({ source: "1/TB-BNV", daysOff: days(...texts) });

  it("confirms what precedent had, when it says the same", () => {
    expect(dueWith()).toEqual(["2027-02-15", "projected", "2027-02-15", "2027-02-15"]);
    expect(dueWith(notice("02-04", "02-05", "02-06", "02-07", "02-08", "02-09", "02-10"))).toEqual([
      "2027-02-15",
      "confirmed",
      undefined,
      undefined,
    ]);
  });

  it("takes the days of the other choice, and those that precedent had are ordinary again", () => {
    const other = notice("02-05", "02-06", "02-07", "02-08", "02-09", "02-10", "02-11");
    expect(dueWith(other)).toEqual(["2027-02-15", "confirmed", undefined, undefined]);
    const calendar = createCalendar({ base: publishedYears(), patches: [other] });
    const kinds = ["02-04", "02-05", "02-09", "02-10", "02-11", "02-12"].map(
      (text) =>
        calendar.ok &&
        [...calendar.value.entries.values()].find(({ day }) => day === Date.parse(`2027-${text}`) / 86_400_000)?.kind,
    );
    expect(kinds).toEqual([undefined, "holiday", "holiday", "compensatory", "compensatory", undefined]);
  });

  it("gives the days in lieu that follow, when it names the five alone", () => {
    expect(dueWith(notice("02-04", "02-05", "02-06", "02-07", "02-08"))).toEqual([
      "2027-02-15",
      "confirmed",
      undefined,
      undefined,
    ]);
  });

  it("leaves the holiday open when it names some of its days, and says so", () => {
    expect(dueWith(notice("02-04"))[1]).toBe("projected");
    expect(dueWith({ source: "2/TB", withdrawn: days("02-04") })[1]).toBe("projected");
  });

  it("was not known the day before it was announced", () => {
    const announced = {
      ...notice("02-05", "02-06", "02-07", "02-08", "02-09"),
      announced: civilDateUnsafe("2026-12-01"),
    };
    const known = createCalendar({
      base: publishedYears(),
      patches: [announced],
      knownOn: civilDateUnsafe("2026-11-30"),
    });
    expect(known.ok && known.value.unannounced.has(2027)).toBe(true);
    const after = createCalendar({
      base: publishedYears(),
      patches: [announced],
      knownOn: civilDateUnsafe("2026-12-01"),
    });
    expect(after.ok && after.value.unannounced.has(2027)).toBe(false);
  });
});
