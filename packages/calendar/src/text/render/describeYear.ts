import { type CivilDate, civilDateUnsafe, map, type Result } from "@haicap/kernel";
import type { CalendarNotPublished } from "../../calendar/CalendarNotPublished.ts";
import type { Certainty } from "../../calendar/CalendarYear.ts";
import { type DayRow, dayTable } from "../../day-table/dayTable.ts";
import type { OfficeTime } from "../../office/OfficeTime.ts";
import { certaintyInWords, dayInWords, kindInWords } from "./dayWords.ts";
import type { Language } from "./Language.ts";

/** Neighbouring days that are not of the ordinary week, of one name and one document. */
export interface DescribedSpan {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly days: string;
  readonly said: string;
  readonly working: boolean;
  readonly source: string;
  /** How firmly it is known, where that is not by the published calendar. */
  readonly doubt?: string;
  /** Days off in a row, the weekly rest around them included; said of the first span of the row. */
  readonly inARow?: number;
}

/** A year in words: what every picture and text of it says. */
export interface DescribedYear {
  readonly title: string;
  readonly total: string;
  readonly rows: readonly DayRow[];
  readonly spans: readonly DescribedSpan[];
  /** Working days of each month, January first. */
  readonly workingDays: readonly number[];
}

/** Says a year in one language; every renderer prints this. */
export const describeYear = (
  time: OfficeTime,
  year: number,
  language: Language,
): Result<DescribedYear, CalendarNotPublished> => {
  const whole = { from: civilDateUnsafe(`${year}-01-01`), until: civilDateUnsafe(`${year + 1}-01-01`) };
  return map(dayTable(time, whole), (rows) => ({
    title: language === "vi" ? `Lịch nghỉ năm ${year}` : `Days off in ${year}`,
    total: totalOf(rows, language),
    rows,
    spans: spansOf(rows, language),
    workingDays: Array.from({ length: 12 }, (_, at) => rows.filter((row) => row.working && monthAt(row) === at).length),
  }));
};

const monthAt = (row: DayRow): number => Number(row.day.slice(5, 7)) - 1;

const totalOf = (rows: readonly DayRow[], language: Language): string => {
  const working = rows.filter((row) => row.working).length;
  const firmness = certaintyInWords(worstOf(rows), language);
  return language === "vi"
    ? `${working} ngày làm việc trên ${rows.length} ngày · ${firmness}`
    : `${working} working days of ${rows.length} · ${firmness}`;
};

const worstOf = (rows: readonly DayRow[]): Certainty =>
  (["projected", "provisional"] as const).find((worst) => rows.some((row) => row.certainty === worst)) ?? "confirmed";

const isOfTheWeek = (row: DayRow): boolean => row.kind === "workday" || row.kind === "weeklyRest";

const spansOf = (rows: readonly DayRow[], language: Language): readonly DescribedSpan[] => {
  const groups: { readonly at: number; readonly days: DayRow[] }[] = [];
  for (const [at, row] of rows.entries()) {
    if (isOfTheWeek(row)) continue;
    const last = groups.at(-1);
    if (last !== undefined && last.at + last.days.length === at && isAlike(last.days[0], row)) last.days.push(row);
    else groups.push({ at, days: [row] });
  }
  let told = -1;
  return groups.flatMap(({ at, days }) => {
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined) return [];
    const inARow = first.working || at <= told ? undefined : rowOfDaysOff(rows, at);
    if (inARow !== undefined) told = inARow.to;
    return [spanOf(first, last, inARow?.length, language)];
  });
};

const isAlike = (a: DayRow | undefined, b: DayRow): boolean =>
  a?.kind === b.kind && a.holiday === b.holiday && a.source === b.source && a.certainty === b.certainty;

/** The stretch of days off around a day, inside the year. */
const rowOfDaysOff = (rows: readonly DayRow[], at: number): { readonly to: number; readonly length: number } => {
  let [from, to] = [at, at];
  while (rows[from - 1]?.working === false) from--;
  while (rows[to + 1]?.working === false) to++;
  return { to, length: to - from + 1 };
};

const spanOf = (first: DayRow, last: DayRow, inARow: number | undefined, language: Language): DescribedSpan => {
  const from = dayInWords(first.day, language);
  return {
    from: first.day,
    to: last.day,
    days: first.day === last.day ? from : `${from} – ${dayInWords(last.day, language)}`,
    said: kindInWords(first.kind, first.holiday, language),
    working: first.working,
    source: first.source,
    ...(first.certainty === "confirmed" ? {} : { doubt: certaintyInWords(first.certainty, language) }),
    ...(inARow === undefined ? {} : { inARow }),
  };
};
