import {
  addDays,
  type CivilDate,
  civilDateUnsafe,
  type EpochDay,
  err,
  ok,
  type Period,
  type Result,
  toEpochDay,
} from "@haicap/kernel";
import type { CalendarPatch } from "./CalendarPatch.ts";
import type { CalendarYear, Certainty, HolidayName } from "./CalendarYear.ts";
import type { DayEntry, WorkingCalendar } from "./WorkingCalendar.ts";
import { withChoice, withNotice } from "./withNotice.ts";

/** The years given do not make a calendar. */
export interface CalendarInvalid {
  readonly _tag: "CalendarInvalid";
  /** `gap`: a year between the first and the last is missing; `doubled`: two rows speak of one day. */
  readonly reason: "empty" | "gap" | "doubled";
  readonly on?: CivilDate;
  readonly year?: number;
}

export interface CreateCalendarOptions {
  readonly base: readonly CalendarYear[];
  /** Later notices, applied in order; they win over the base. */
  readonly patches?: readonly CalendarPatch[];
  /** The calendar as it was published on this day: rows announced later are left out. */
  readonly knownOn?: CivilDate;
}

/**
 * Builds a working calendar (lịch làm việc) from published years, in any order and without a gap between them.
 *
 * Rows without `announced` were always known. Fails with `CalendarInvalid` on an empty base, a missing year, or a day with two rows.
 *
 * @legal labour-code-2019#112
 * @example
 * const day = { on: civilDateUnsafe("2026-11-24"), name: "cultureDay", source: "28/2026/QH16", certainty: "confirmed" };
 * const built = createCalendar({ base: [{ year: 2026, publicHolidays: [day], compensatory: [], swaps: [] }] });
 * built.ok && built.value.coverage; // => { from: "2026-01-01", until: "2027-01-01" }
 * createCalendar({ base: [] }); // => err { _tag: "CalendarInvalid", reason: "empty" }
 * @since 0.1.0
 */
export const createCalendar = (options: CreateCalendarOptions): Result<WorkingCalendar, CalendarInvalid> => {
  const known = (row: { readonly announced?: CivilDate }): boolean =>
    options.knownOn === undefined || row.announced === undefined || row.announced <= options.knownOn;
  const patches = options.patches?.filter(known);
  const years = options.base.map((year) => patches?.reduce(withNotice, year) ?? year).sort((a, b) => a.year - b.year);
  const coverage = coverageOf(years);
  if (!coverage.ok) return coverage;
  const entries = new Map<number, DayEntry>();
  for (const entry of years.flatMap((year) => entriesOf(year, known))) {
    if (entries.has(entry.day)) return err({ _tag: "CalendarInvalid", reason: "doubled", on: dateOf(entry) });
    entries.set(entry.day, entry);
  }
  patches?.forEach((patch) => {
    applyPatch(entries, patch);
  });
  return ok({
    coverage: coverage.value,
    entries,
    unannounced: new Set(years.filter((year) => !isAnnounced(year, known)).map((year) => year.year)),
    daysInLieu: "byLaw",
    alternatives: keptByYears((from, to) => alternativeCalendars(options, years, from, to)),
  });
};

const coverageOf = (years: readonly CalendarYear[]): Result<Required<Period>, CalendarInvalid> => {
  const [first] = years;
  if (first === undefined) return err({ _tag: "CalendarInvalid", reason: "empty" });
  const gap = years.findIndex((year, index) => year.year !== first.year + index);
  if (gap !== -1) return err({ _tag: "CalendarInvalid", reason: "gap", year: first.year + gap });
  return ok({ from: firstOf(first.year), until: firstOf(first.year + years.length) });
};

const firstOf = (year: number): CivilDate => civilDateUnsafe(`${year}-01-01`);
const dateOf = (entry: DayEntry): CivilDate => addDays(civilDateUnsafe("1970-01-01"), entry.day);

type Known = (row: { readonly announced?: CivilDate }) => boolean;

/** The yearly notice fixes Tết: while one of its days is projected or not yet announced, the year has no schedule. */
const isAnnounced = (year: CalendarYear, known: Known): boolean =>
  year.publicHolidays.every((row) => row.name !== "tet" || (row.certainty !== "projected" && known(row)));

interface Row {
  readonly name?: HolidayName;
  readonly source: string;
  readonly certainty: Certainty;
}

const entryOf = (on: CivilDate, kind: DayEntry["kind"], row: Row, pairedWith?: CivilDate): DayEntry => ({
  day: toEpochDay(on),
  kind,
  ...(row.name === undefined ? {} : { name: row.name }),
  source: row.source,
  certainty: row.certainty,
  ...(pairedWith === undefined ? {} : { pairedWith }),
});

const entriesOf = (year: CalendarYear, known: Known): readonly DayEntry[] => [
  ...year.publicHolidays.filter(known).map((row) => entryOf(row.on, "holiday", row)),
  ...year.compensatory.filter(known).map((row) => entryOf(row.on, "compensatory", row)),
  ...year.swaps
    .filter(known)
    .flatMap((row) => [
      entryOf(row.off, "swappedOff", row, row.workedInstead),
      entryOf(row.workedInstead, "makeUp", row, row.off),
    ]),
];

const applyPatch = (entries: Map<number, DayEntry>, patch: CalendarPatch): void => {
  const row: Row = { source: patch.source, certainty: "confirmed" };
  patch.withdrawn?.forEach((on) => {
    entries.delete(toEpochDay(on));
  });
  patch.daysOff?.forEach((on) => {
    const kind = entries.get(toEpochDay(on))?.kind ?? "makeUp";
    if (kind === "makeUp") entries.set(toEpochDay(on), entryOf(on, "holiday", row));
  });
  patch.makeUpDays?.forEach((on) => {
    entries.set(toEpochDay(on), entryOf(on, "makeUp", row));
  });
};

/** Remembers what was built for a span of years. */
export const keptByYears = <T>(build: (fromYear: number, toYear: number) => T): ((from: number, to: number) => T) => {
  const kept = new Map<string, T>();
  return (fromYear, toYear) => {
    const key = `${fromYear}-${toYear}`;
    const before = kept.get(key);
    if (before !== undefined) return before;
    const built = build(fromYear, toYear);
    kept.set(key, built);
    return built;
  };
};

/** Each open choice taken the other way, one at a time and all together. */
const alternativeCalendars = (
  options: CreateCalendarOptions,
  years: readonly CalendarYear[],
  fromYear: number,
  toYear: number,
): readonly WorkingCalendar[] => {
  const open = years.filter(({ year }) => year >= fromYear && year <= toYear);
  const choices = open.flatMap((year) => (year.alternatives ?? []).map((choice) => ({ year: year.year, choice })));
  const sets = choices.length > 1 ? [...choices.map((one) => [one]), choices] : choices.map((one) => [one]);
  return sets.flatMap((set) => {
    const base = years.map((year) =>
      set.filter((one) => one.year === year.year).reduce((changed, one) => withChoice(changed, one.choice), year),
    );
    const built = createCalendar({ ...options, base: base.map(({ alternatives: _, ...year }) => year) });
    return built.ok ? [built.value] : [];
  });
};

/** A calendar of one's own: its days off are final, days in lieu included. */
export interface OwnCalendar {
  readonly daysOff: readonly CivilDate[];
  readonly makeUpDays: readonly CivilDate[];
  /** First day covered. */
  readonly from: CivilDate;
  /** First day no longer covered. */
  readonly until: CivilDate;
}

/**
 * Builds a calendar from bare lists of days off and days worked in their place, valid from `from` until `until` (excluded).
 *
 * A day in both lists is worked. Days outside the period are left out.
 *
 * @example
 * const own = calendarOfDays({ daysOff: [civilDateUnsafe("2026-01-01")], makeUpDays: [], from: civilDateUnsafe("2026-01-01"), until: civilDateUnsafe("2027-01-01") });
 * own.daysInLieu; // => "asGiven"
 * @since 0.1.0
 */
export const calendarOfDays = (own: OwnCalendar): WorkingCalendar => {
  const entries = new Map<number, DayEntry>();
  const add = (days: readonly CivilDate[], kind: "holiday" | "makeUp"): void => {
    for (const on of days)
      if (own.from <= on && on < own.until)
        entries.set(toEpochDay(on), { day: toEpochDay(on) as EpochDay, kind, source: "own", certainty: "confirmed" });
  };
  add(own.daysOff, "holiday");
  add(own.makeUpDays, "makeUp");
  return {
    coverage: { from: own.from, until: own.until },
    entries,
    unannounced: new Set(),
    daysInLieu: "asGiven",
    alternatives: () => [],
  };
};
