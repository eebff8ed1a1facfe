import {
  type CalendarInvalid,
  type CalendarPatch,
  type CalendarYear,
  calendarOfDays,
  createCalendar,
  createOfficeTime,
  type Office,
  type OfficeInvalid,
  type OfficeTime,
  type OwnCalendar,
  type WorkingCalendar,
} from "@haicap/calendar";
import { projectYear } from "@haicap/calendar/lunar";
import { calendarDataVersion, publishedYears } from "@haicap/calendar-data";
import { type CivilDate, flatMap, ok, type Result } from "@haicap/kernel";
import type { DataVersions } from "../operation/answer.ts";

/** Which calendar a question is asked of, and by which office. */
export interface TimeChoice {
  readonly calendar?: "vn" | OwnCalendar | undefined;
  readonly office?: Office | undefined;
  readonly knownOn?: CivilDate | undefined;
  readonly patches?: readonly CalendarPatch[] | undefined;
  /** First and last year to derive from the law where nobody has published them. */
  readonly projected?: readonly [number, number] | undefined;
}

type Compiled = Result<OfficeTime, CalendarInvalid | OfficeInvalid>;

/** More choices than a province has offices; past it the oldest is forgotten. */
const mostKept = 256;
const kept = new Map<string, Compiled>();
let ordinary: Compiled | undefined;

/** The office's time on the calendar chosen; compiled once for each choice and kept. */
export const officeTime = (choice: TimeChoice): Compiled => {
  if (isOrdinary(choice)) {
    ordinary ??= compile(choice);
    return ordinary;
  }
  const key = JSON.stringify([
    choice.calendar ?? "vn",
    choice.office,
    choice.knownOn,
    choice.patches,
    choice.projected,
  ]);
  const before = kept.get(key);
  if (before !== undefined) return before;
  const compiled = compile(choice);
  const [oldest] = kept.keys();
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
  kept.set(key, compiled);
  return compiled;
};

const isOrdinary = ({ calendar, office, knownOn, patches, projected }: TimeChoice): boolean =>
  (calendar === undefined || calendar === "vn") &&
  office === undefined &&
  knownOn === undefined &&
  patches === undefined &&
  projected === undefined;

const compile = (choice: TimeChoice): Compiled =>
  flatMap(calendarOf(choice), (calendar) => createOfficeTime(calendar, choice.office));

const calendarOf = ({
  calendar,
  knownOn,
  patches,
  projected,
}: TimeChoice): Result<WorkingCalendar, CalendarInvalid> => {
  if (calendar !== undefined && calendar !== "vn") return ok(calendarOfDays(withPatches(calendar, patches ?? [])));
  return createCalendar({
    base: [...publishedYears(), ...projectedYears(projected)],
    ...(knownOn === undefined ? {} : { knownOn }),
    ...(patches === undefined ? {} : { patches }),
  });
};

/** The years of a span that nobody has published, as law and precedent would have them. */
const projectedYears = (span: readonly [number, number] | undefined): readonly CalendarYear[] => {
  if (span === undefined) return [];
  const published = new Set(publishedYears().map((year) => year.year));
  const years = Array.from({ length: span[1] - span[0] + 1 }, (_, index) => span[0] + index);
  return years
    .filter((year) => !published.has(year))
    .flatMap((year) => {
      const derived = projectYear(year);
      return derived.ok ? [derived.value] : [];
    });
};

/** On a calendar of one's own a notice adds its days; the last notice that speaks of a day wins. */
const withPatches = (own: OwnCalendar, patches: readonly CalendarPatch[]): OwnCalendar => {
  const [off, made] = [new Set(own.daysOff), new Set(own.makeUpDays)];
  for (const patch of patches) {
    for (const day of patch.daysOff ?? []) made.delete(day);
    for (const day of patch.daysOff ?? []) off.add(day);
    for (const day of patch.makeUpDays ?? []) made.add(day);
  }
  return { ...own, daysOff: [...off], makeUpDays: [...made] };
};

/** Which table of days an answer rests on. */
export const calendarVersions = (): DataVersions => ({ "calendar-data": calendarDataVersion });

/**
 * The first and the last published year.
 *
 * @example
 * publishedSpan()[0]; // => 2010
 */
export const publishedSpan = (): readonly [number, number] => {
  const years = publishedYears().map((year) => year.year);
  return [Math.min(...years), Math.max(...years)];
};
