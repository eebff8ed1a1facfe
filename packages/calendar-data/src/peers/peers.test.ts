import { createCalendar, createOfficeTime, type DayInfo, dayInfo } from "@haicap/calendar";
import { type EpochDay, fromEpochDay, type Weekday, weekdayOf } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { publishedYears } from "../publishedYears.ts";
import { dateHolidays, type Peer, pythonHolidays } from "./peers.fixture.ts";
import { reasons } from "./reasons.fixture.ts";

const calendar = createCalendar({ base: publishedYears() });
const time = calendar.ok ? createOfficeTime(calendar.value) : calendar;
if (!time.ok) throw new Error(time.error._tag);
const days = Array.from({ length: time.value.days }, (_, at) => (time.value.first + at) as EpochDay);

const infoOf = (day: EpochDay): DayInfo => {
  const info = dayInfo(time.value, fromEpochDay(day));
  if (!info.ok) throw new Error(info.error._tag);
  return info.value;
};

const worksOn = ({ off, worked }: Peer, day: EpochDay): boolean => {
  const date = fromEpochDay(day);
  return worked.has(date) || (weekdayOf(day) < 6 && !off.has(date));
};

interface Difference {
  readonly day: DayInfo;
  readonly weekday: Weekday;
  /** Its place among the reasons; -1 is none. */
  readonly reason: number;
}

const differences = (peer: Peer): readonly Difference[] =>
  days.flatMap((number) => {
    const day = infoOf(number);
    if (worksOn(peer, number) === day.working) return [];
    const reason = reasons.findIndex((one) => one.peer === peer.name && one.holds(day));
    return [{ day, weekday: weekdayOf(number), reason }];
  });

const peers = [dateHolidays(publishedYears().map(({ year }) => year)), pythonHolidays()];
const found = peers.map((peer) => ({ peer, apart: differences(peer) }));

const page = (): string =>
  [
    "# Where other calendars differ",
    "",
    "Every day of 2010 to 2027 that is a working day here and not there, or the other way round, each with its reason. Written by",
    "`src/peers/peers.test.ts` (`vitest run -u`), which fails when a difference has no reason and when this page is out of date.",
    "`date-holidays` answers in the test; the Python table `holidays` is recorded in its state of 23 July 2026.",
    ...found.flatMap(({ peer, apart }) => section(peer, apart)),
    "",
  ].join("\n");

const section = (peer: Peer, apart: readonly Difference[]): readonly string[] => [
  "",
  `## ${peer.name}: ${apart.length} days apart`,
  ...reasons.flatMap(({ why }, at) => {
    const rows = apart.filter(({ reason }) => reason === at);
    return rows.length === 0 ? [] : ["", `${why[0]?.toUpperCase()}${why.slice(1)}:`, "", ...table(rows)];
  }),
];

const weekdays = ["", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

const table = (rows: readonly Difference[]): readonly string[] => [
  "| day | | here | there | source |",
  "| --- | --- | --- | --- | --- |",
  ...rows.map(({ day, weekday }) => {
    const { date, working, kind, source, certainty } = day;
    const firm = certainty === "confirmed" ? "" : `, ${certainty}`;
    return `| ${date} | ${weekdays[weekday]} | ${working ? "worked" : "off"} (${kind}${firm}) | ${working ? "off" : "worked"} | ${source} |`;
  }),
];

describe("calendars made by others", () => {
  it.each(found)("differ only where a reason is known: $peer.name", ({ apart }) => {
    expect(apart.filter(({ reason }) => reason === -1).map(({ day }) => day)).toEqual([]);
  });

  it("never have a day off that was worked, nor work on a day that was off for a reason they should not know", () => {
    for (const { peer, apart } of found)
      expect([peer.name, apart.filter(({ day }) => day.working && day.kind !== "makeUp")]).toEqual([peer.name, []]);
  });

  it("give every reason something to explain", () => {
    const used = new Set(found.flatMap(({ apart }) => apart.map(({ reason }) => reason)));
    expect(reasons.filter((_, at) => !used.has(at)).map(({ why }) => why)).toEqual([]);
  });

  it("are listed on a page", () => expect(page()).toMatchFileSnapshot("../../differences.md"));

  it("would be caught with one difference more", () => {
    const [python] = peers.slice(1);
    if (python === undefined) throw new Error("no peer");
    const [more] = differences({ ...python, off: new Set([...python.off, "2026-11-23"]) }).filter(
      ({ reason }) => reason === -1,
    );
    expect(more?.day.date).toBe("2026-11-23");
  });
});
