/** A day off as packages/calendar-data/data holds it. */
export interface DayFileRow {
  readonly on: string;
  readonly name: string;
  readonly source: string;
  readonly announced?: string;
  readonly confidence: string;
}

/** A swap, both sides in one row. */
export interface SwapFileRow extends Omit<DayFileRow, "on"> {
  readonly off: string;
  readonly workedInstead: string;
}

/** One year of the tables. */
export interface YearFile {
  readonly year: number;
  readonly checkedOn: string;
  readonly publicHolidays: readonly DayFileRow[];
  readonly compensatory: readonly DayFileRow[];
  readonly swaps: readonly SwapFileRow[];
  readonly alternatives?: readonly {
    readonly name: string;
    readonly note: string;
    readonly publicHolidays: readonly string[];
    readonly compensatory: readonly string[];
  }[];
}

/** Reads a year's file and refuses one that speaks of another year. */
export const readYear = (name: string, text: string): YearFile => {
  const year: YearFile = JSON.parse(text);
  if (`${year.year}.json` !== name) throw new Error(`${name} speaks of ${year.year}`);
  return year;
};
