import type { CalendarYear, Certainty, DayOffRow, HolidayName } from "@haicap/calendar";
import { type CivilDate, type EpochDay, fromEpochDay, yearOf } from "@haicap/kernel";

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

const certainties: Readonly<Record<string, Certainty>> = { "": "confirmed", p: "provisional", j: "projected" };

interface Row extends DayOffRow {
  readonly other: string;
}

/** Reads the generated table; rows cite the documents given, by number. */
export const decodeYears = (packed: string, documents: readonly string[]): readonly CalendarYear[] =>
  packed.split("\n").map((line) => decodeYear(line, documents));

const decodeYear = (line: string, documents: readonly string[]): CalendarYear => {
  const [start = "", ...cells] = line.split(";");
  const day = (place: string, more = 0): CivilDate =>
    fromEpochDay((Number(start) + Number.parseInt(place, 36) + more) as EpochDay);
  const rowsOf = (cell: string): readonly Row[] => {
    const [days = "", name = "", source = "", certainty = "", announced = "", other = ""] = cell.slice(1).split(",");
    const [place = "", more = 0] = days.split("+");
    return Array.from({ length: Number(more) + 1 }, (_, at) => ({
      on: day(place, at),
      name: names[Number(name)] ?? "tet",
      source: documents[Number.parseInt(source, 36)] ?? "",
      ...(announced === "" ? {} : { announced: day(announced) }),
      certainty: certainties[certainty] ?? "projected",
      other,
    }));
  };
  const all = (kind: string): readonly Row[] => cells.filter((cell) => cell[0] === kind).flatMap(rowsOf);
  const daysOff = (kind: string): readonly DayOffRow[] => all(kind).map(({ other: _, ...row }) => row);
  const [open, openInLieu] = [daysOff("H"), daysOff("C")];
  const choices = [...new Set([...open, ...openInLieu].flatMap((row) => row.name ?? []))];
  return {
    year: yearOf(day("0")),
    publicHolidays: daysOff("h"),
    compensatory: daysOff("c"),
    swaps: all("s").map(({ on, other, ...row }) => ({ off: on, workedInstead: day(other), ...row })),
    ...(choices.length === 0
      ? {}
      : {
          alternatives: choices.map((name) => ({
            name,
            publicHolidays: open.filter((row) => row.name === name),
            compensatory: openInLieu.filter((row) => row.name === name),
          })),
        }),
  };
};
