import { dayInfo, minutesOf, type OfficeTime } from "@haicap/calendar";
import {
  addDays,
  type CivilDate,
  civilDateAt,
  type Instant,
  instantOnDay,
  type Period,
  toEpochDay,
} from "@haicap/kernel";
import type { ServiceSession } from "../profile/ProfileOffice.ts";
import { isNamedBy } from "./isNamedBy.ts";
import { hasEnd, notBefore, type OpenSpan } from "./regularOpening.ts";

/** What a session depends on: the days of its office, and the days on which that is closed. */
export interface SessionScene {
  readonly time: OfficeTime;
  readonly closed: ReadonlySet<CivilDate>;
}

/**
 * The first span of a session at or after an instant: on a day its rule names, never on a day its office is closed, and on a day
 * off by law only where it says so. `undefined` where it is never held again, `"beyond"` where the calendar ends first.
 */
export const sessionOpening = (
  scene: SessionScene,
  session: ServiceSession,
  effective: Period | undefined,
  from: Instant,
): OpenSpan | "beyond" | undefined => {
  const start = notBefore(effective, from);
  const { coverage } = scene.time.calendar;
  const until = effective?.until !== undefined && effective.until < coverage.until ? effective.until : coverage.until;
  if (civilDateAt(start) < coverage.from) return "beyond";
  for (let on = civilDateAt(start); on < until; on = addDays(on, 1)) {
    const certainty = heldOn(scene, session, on);
    const span = certainty === undefined ? undefined : spanOn(session, on, start);
    if (span !== undefined && certainty !== undefined) return { ...span, certainty };
  }
  return hasEnd(effective, scene.time) || isOver(session, coverage.until) ? undefined : "beyond";
};

/** Single days that all lie before the calendar ends. */
const isOver = ({ rule }: ServiceSession, until: CivilDate): boolean =>
  "on" in rule && rule.on.every((on) => on < until);

const heldOn = (
  { time, closed }: SessionScene,
  session: ServiceSession,
  on: CivilDate,
): OpenSpan["certainty"] | undefined => {
  if (!isNamedBy(session.rule, on) || closed.has(on)) return undefined;
  const day = dayInfo(time, on);
  if (!day.ok) return undefined;
  const { kind, certainty } = day.value;
  const isOff = kind === "holiday" || kind === "compensatory" || kind === "swappedOff";
  return isOff && session.onHolidays !== "hold" ? undefined : certainty;
};

const spanOn = (
  { hours }: ServiceSession,
  on: CivilDate,
  from: Instant,
): { readonly at: Instant; readonly until: Instant } | undefined => {
  const day = toEpochDay(on);
  for (const [opens, closes] of hours) {
    const [at, until] = [instantOnDay(day, minutesOf(opens)), instantOnDay(day, minutesOf(closes))];
    if (from < until) return { at: at > from ? at : from, until };
  }
  return undefined;
};
