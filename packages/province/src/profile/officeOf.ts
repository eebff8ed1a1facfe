import type { Office } from "@haicap/calendar";
import { type CivilDate, fromEpochDay, toEpochDay } from "@haicap/kernel";
import type { Closure, ProvinceProfile } from "./ProvinceProfile.ts";
import { rowsIn } from "./rowsIn.ts";

/**
 * The week and hours of an office of a profile (thời giờ làm việc), with its closures; without `office` those of every limit.
 *
 * Its own keys go before the ordinary ones. `undefined` where the profile says nothing: then the ordinary five-day week holds.
 *
 * @example
 * const profile = { office: { saturday: "morning" }, closures: { storm: { from: civilDateUnsafe("2026-09-09"), until: civilDateUnsafe("2026-09-10"), reason: "bão" } } };
 * officeOf(profile); // => { saturday: "morning", closures: ["2026-09-09"] }
 * officeOf({}); // => undefined
 * @since 0.1.0
 */
export const officeOf = (profile: ProvinceProfile, office?: string, desk?: string): Office | undefined => {
  const found = office === undefined ? undefined : profile.offices?.[office];
  const own = withOwnHours(found?.time, desk === undefined ? undefined : found?.desks?.[desk]?.time);
  const time = withOwnHours(profile.office, own);
  const closed = closedDays(profile, office);
  if (closed.length === 0) return time;
  return { ...time, closures: [...new Set([...(time?.closures ?? []), ...closed])].sort() };
};

/**
 * Lays an office's own keys over others (ưu tiên giờ riêng). Hours are one thing: whoever gives any of `hours`, `hoursByWeekday`
 * and `seasons` takes none of them from the other.
 *
 * @example
 * const ordinary = { saturday: "morning", seasons: [] };
 * withOwnHours(ordinary, { hoursByWeekday: {} }); // => { saturday: "morning", hoursByWeekday: {} }
 * @since 0.1.0
 */
export const withOwnHours = <T extends object>(ordinary: T | undefined, own: T | undefined): T | undefined => {
  if (ordinary === undefined || own === undefined) return own ?? ordinary;
  const hasHours = hourKeys.some((key) => Object.hasOwn(own, key));
  const rest = hasHours
    ? Object.entries(ordinary).filter(([key]) => !hourKeys.includes(key))
    : Object.entries(ordinary);
  return { ...Object.fromEntries(rest), ...own } as T;
};

const hourKeys: readonly string[] = ["hours", "hoursByWeekday", "seasons"];

/** The days on which an office of the profile is closed, or all of them are. */
const closedDays = (profile: ProvinceProfile, office: string | undefined): readonly CivilDate[] =>
  rowsIn(profile.closures)
    .filter(([, { offices }]) => offices === undefined || (office !== undefined && offices.includes(office)))
    .flatMap(([, closure]) => daysOf(closure));

const daysOf = ({ from, until }: Closure): readonly CivilDate[] => {
  const days: CivilDate[] = [];
  for (let day = toEpochDay(from); day < toEpochDay(until); day = (day + 1) as typeof day) days.push(fromEpochDay(day));
  return days;
};
