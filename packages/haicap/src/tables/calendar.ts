import {
  type CalendarInvalid,
  type CalendarPatch,
  calendarOfDays,
  createCalendar,
  createOfficeTime,
  type Office,
  type OfficeInvalid,
  type OfficeTime,
  type OwnCalendar,
  type WorkingCalendar,
} from "@haicap/calendar";
import { calendarDataVersion, publishedYears } from "@haicap/calendar-data";
import { type CivilDate, flatMap, ok, type Result } from "@haicap/kernel";
import type { DataVersions } from "../operation/answer.ts";

/** Which calendar a question is asked of, and by which office. */
export interface TimeChoice {
  readonly calendar?: "vn" | OwnCalendar | undefined;
  readonly office?: Office | undefined;
  readonly knownOn?: CivilDate | undefined;
  readonly patches?: readonly CalendarPatch[] | undefined;
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
  const key = JSON.stringify([choice.calendar ?? "vn", choice.office, choice.knownOn, choice.patches]);
  const before = kept.get(key);
  if (before !== undefined) return before;
  const compiled = compile(choice);
  const [oldest] = kept.keys();
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
  kept.set(key, compiled);
  return compiled;
};

const isOrdinary = ({ calendar, office, knownOn, patches }: TimeChoice): boolean =>
  (calendar === undefined || calendar === "vn") &&
  office === undefined &&
  knownOn === undefined &&
  patches === undefined;

const compile = (choice: TimeChoice): Compiled =>
  flatMap(calendarOf(choice), (calendar) => createOfficeTime(calendar, choice.office));

const calendarOf = ({ calendar, knownOn, patches }: TimeChoice): Result<WorkingCalendar, CalendarInvalid> => {
  if (calendar !== undefined && calendar !== "vn") return ok(calendarOfDays(withPatches(calendar, patches ?? [])));
  return createCalendar({
    base: publishedYears(),
    ...(knownOn === undefined ? {} : { knownOn }),
    ...(patches === undefined ? {} : { patches }),
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

export const calendarVersions = (): DataVersions => ({ "calendar-data": calendarDataVersion });
