import type { Alternative, CalendarYear, Certainty, DayOffRow, HolidayName, SwapRow } from "@haicap/calendar";
import { type CivilDate, civilDateUnsafe } from "@haicap/kernel";

const names: readonly HolidayName[] = [
  "newYear",
  "tet",
  "hungKings",
  "reunificationDay",
  "labourDay",
  "nationalDay",
  "nationalDayAdjacent",
  "cultureDay",
];

const certainties: Readonly<Record<string, Certainty>> = { c: "confirmed", p: "provisional", j: "projected" };

/** Reads one packed line of the generated table. */
export const decodeYear = (line: string, sources: readonly string[]): CalendarYear => {
  const [year = "", ...rows] = line.split(";");
  const cells = rows.map((row) => row.split(","));
  const of = (kind: string): readonly (readonly string[])[] => cells.filter(([first = ""]) => first[0] === kind);
  const dayRow = (row: readonly string[]): DayOffRow => ({ on: onDay(year, row[0]?.slice(1)), ...about(row, sources) });
  const alternatives = of("a").map((row) => alternative(year, row));
  return {
    year: Number(year),
    publicHolidays: of("h").map(dayRow),
    compensatory: of("c").map(dayRow),
    swaps: of("s").map(
      (row): SwapRow => ({
        off: onDay(year, row[0]?.slice(1)),
        workedInstead: onDay(row[4]?.slice(0, 4), row[4]?.slice(4)),
        ...about(row, sources),
      }),
    ),
    ...(alternatives.length === 0 ? {} : { alternatives }),
  };
};

const onDay = (year = "", monthAndDay = ""): CivilDate =>
  civilDateUnsafe(`${year}-${monthAndDay.slice(0, 2)}-${monthAndDay.slice(2)}`);

const about = (row: readonly string[], sources: readonly string[]): Omit<DayOffRow, "on"> => {
  const [, name, source, certainty = "", , announced = ""] = row;
  const holiday = names[Number(name)];
  return {
    ...(holiday === undefined ? {} : { name: holiday }),
    source: sources[Number(source)] ?? "",
    ...(announced === "" ? {} : { announced: onDay(announced.slice(0, 4), announced.slice(4)) }),
    certainty: certainties[certainty] ?? "projected",
  };
};

const alternative = (year: string, row: readonly string[]): Alternative => {
  const [, name, holidays = "", compensatory = ""] = row;
  const holiday = names[Number(name)] ?? "tet";
  const days = (list: string): readonly DayOffRow[] =>
    list
      .split(" ")
      .filter((day) => day !== "")
      .map((day) => ({ on: onDay(year, day), name: holiday, source: "", certainty: "projected" }));
  return { name: holiday, publicHolidays: days(holidays), compensatory: days(compensatory) };
};
