import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CalendarYear } from "../../packages/calendar/src/index.ts";
import { projectYear } from "../../packages/calendar/src/lunar/index.ts";
import type { DayFileRow, SwapFileRow, YearFile } from "../generate/calendar-data/YearFile.ts";
import { dayIn, dayOf, type Given, onlyKeys, rowsIn, textIn } from "./checkedValues.ts";

/** The days off of one holiday in a notice. */
interface Settled {
  readonly name: string;
  readonly publicHolidays: readonly string[];
  readonly compensatory: readonly string[];
}

interface Said {
  readonly source: string;
  readonly announced: string;
  readonly confidence: "confirmed";
}

/**
 * Puts a notice of a year's days off into the year's file (thông báo nghỉ lễ, tết).
 *
 * The notice names holidays with their days off, days off in lieu, and swaps; each takes the place of what the file held under that name.
 * Rows that follow from the law alone are confirmed by it, and open choices it settles are gone. A year without a file begins as its law
 * and the lunar calendar make it.
 */
export const addNotice = (root: string, given: Given): readonly string[] => {
  onlyKeys(given, ["year", "source", "announced", "checkedOn", "holidays", "swaps"]);
  const year = Number(given["year"]);
  if (!Number.isInteger(year)) throw new Error('"year": a year is needed');
  const file = join(root, "packages/calendar-data/data", `${year}.json`);
  const said: Said = { source: textIn(given, "source"), announced: dayIn(given, "announced"), confidence: "confirmed" };
  const before: YearFile = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : projected(year);
  const settled = rowsIn(given, "holidays").map((one) => settledIn(one, year));
  const swaps = rowsIn(given, "swaps").map((one): SwapFileRow => swapIn(one, year, said));
  if (settled.length + swaps.length === 0) throw new Error("a notice names holidays or swaps");
  writeFileSync(file, printed(withNotice(before, settled, swaps, said, dayIn(given, "checkedOn"))));
  return [file];
};

const settledIn = (given: Given, year: number): Settled => {
  onlyKeys(given, ["name", "publicHolidays", "compensatory"]);
  const days = (key: string): readonly string[] => {
    const list = given[key] ?? [];
    if (!Array.isArray(list)) throw new Error(`"${key}": a list of days is needed`);
    return list.map((one) => inYear(dayOf(one, key), year));
  };
  return { name: textIn(given, "name"), publicHolidays: days("publicHolidays"), compensatory: days("compensatory") };
};

const swapIn = (given: Given, year: number, said: Said): SwapFileRow => {
  onlyKeys(given, ["off", "workedInstead", "name"]);
  return {
    off: inYear(dayIn(given, "off"), year),
    workedInstead: dayIn(given, "workedInstead"),
    name: textIn(given, "name"),
    ...said,
  };
};

const inYear = (day: string, year: number): string => {
  if (!day.startsWith(`${year}-`)) throw new Error(`${day} is not in ${year}`);
  return day;
};

const withNotice = (
  before: YearFile,
  settled: readonly Settled[],
  swaps: readonly SwapFileRow[],
  said: Said,
  checkedOn: string,
): YearFile => {
  const names = new Set(settled.map(({ name }) => name));
  const rows = (kept: readonly DayFileRow[], key: "publicHolidays" | "compensatory"): readonly DayFileRow[] =>
    [
      ...kept.filter(({ name }) => !names.has(name)).map(confirmedByLaw),
      ...settled.flatMap(({ name, [key]: days }) => days.map((on): DayFileRow => ({ on, name, ...said }))),
    ].sort((a, b) => (a.on < b.on ? -1 : 1));
  const offs = new Set(swaps.map(({ off }) => off));
  const { alternatives = [], ...year } = before;
  const open = alternatives.filter(({ name }) => !names.has(name));
  return {
    ...year,
    checkedOn,
    publicHolidays: rows(before.publicHolidays, "publicHolidays"),
    compensatory: rows(before.compensatory, "compensatory"),
    swaps: [...before.swaps.filter(({ off }) => !offs.has(off)), ...swaps].sort((a, b) => (a.off < b.off ? -1 : 1)),
    ...(open.length === 0 ? {} : { alternatives: open }),
  };
};

/** Once the year is announced, what follows from the law is as firm as the rest; what was projected stays so until it is named. */
const confirmedByLaw = (row: DayFileRow): DayFileRow =>
  row.confidence === "derived" ? { ...row, confidence: "confirmed" } : row;

const projected = (year: number): YearFile => {
  const made = projectYear(year);
  if (!made.ok) throw new Error(`${year}: the lunar calendar does not reach that year`);
  const { publicHolidays, compensatory, alternatives = [] } = made.value;
  const rows = (list: CalendarYear["publicHolidays"]): readonly DayFileRow[] =>
    list.map(({ on, name = "", source, certainty }) => ({
      on,
      name,
      source,
      confidence: certainty === "provisional" ? "derived" : certainty,
    }));
  return {
    year,
    checkedOn: "",
    publicHolidays: rows(publicHolidays),
    compensatory: rows(compensatory),
    swaps: [],
    alternatives: alternatives.map((one) => ({
      name: one.name,
      note: "",
      publicHolidays: one.publicHolidays.map(({ on }) => on),
      compensatory: one.compensatory.map(({ on }) => on),
    })),
  };
};

/** A row a line, so that a change is a line of a diff. */
const printed = (year: YearFile): string => {
  const list = (rows: readonly object[]): string =>
    rows.length === 0 ? "[]" : `[\n${rows.map((row) => `    ${spaced(row)}`).join(",\n")}\n  ]`;
  const lines = Object.entries(year).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${Array.isArray(value) ? list(value) : JSON.stringify(value)}`,
  );
  return `{\n${lines.join(",\n")}\n}\n`;
};

const spaced = (row: object): string =>
  `{ ${Object.entries(row)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(", ")} }`;
