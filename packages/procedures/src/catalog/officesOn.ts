import { type CivilDate, isWithin } from "@haicap/kernel";
import type { GovernmentLevel } from "@haicap/units";
import type { OfficeRow } from "./OfficeRow.ts";

/** The organisation as it stands on a day, ready to be asked. */
export interface OfficesOn {
  /** The specialised offices of a level that look after a ministry's fields. */
  readonly serving: (level: GovernmentLevel, ministry: string) => readonly OfficeRow[];
  /** The reception desks of a level. */
  readonly desks: (level: GovernmentLevel) => readonly OfficeRow[];
  readonly portal: readonly OfficeRow[];
  /** Whether any desk of the province receives, whatever the boundary. */
  readonly freeOfBoundaries: boolean;
}

/** The days on which anything changes, and the organisation from each on, made when first asked. */
interface Eras {
  readonly from: readonly CivilDate[];
  readonly made: (OfficesOn | undefined)[];
}

const known = new WeakMap<readonly OfficeRow[], Eras>();

/** The organisation (tổ chức bộ máy) on a day; one for all days between two changes. */
export const officesOn = (offices: readonly OfficeRow[], on: CivilDate): OfficesOn => {
  const eras = known.get(offices) ?? erasOf(offices);
  let era = 0;
  while (era < eras.from.length && (eras.from[era] as CivilDate) <= on) era++;
  const made = eras.made[era];
  if (made !== undefined) return made;
  const fresh = arrange(offices.filter(({ effective }) => isWithin(effective, on)));
  eras.made[era] = fresh;
  return fresh;
};

const erasOf = (offices: readonly OfficeRow[]): Eras => {
  const days = offices.flatMap(({ effective: { from, until } }) => (until === undefined ? [from] : [from, until]));
  const eras: Eras = { from: [...new Set(days)].sort(), made: [] };
  known.set(offices, eras);
  return eras;
};

const arrange = (offices: readonly OfficeRow[]): OfficesOn => {
  const portal = offices.filter(({ key }) => key === "central.portal");
  const receiving = offices.filter((office) => office.kind === "receptionUnit" && !portal.includes(office));
  const desks = new Map<string, OfficeRow[]>();
  const serving = new Map<string, OfficeRow[]>();
  for (const office of receiving) put(desks, office.level, office);
  for (const office of offices)
    for (const ministry of office.ministries) put(serving, `${office.level} ${ministry}`, office);
  return {
    serving: (level, ministry) => serving.get(`${level} ${ministry}`) ?? none,
    desks: (level) => desks.get(level) ?? none,
    portal,
    freeOfBoundaries: offices.some(({ key }) => key === "rule.boundaryFree"),
  };
};

const put = (groups: Map<string, OfficeRow[]>, key: string, office: OfficeRow): void => {
  groups.set(key, [...(groups.get(key) ?? []), office]);
};

const none: readonly OfficeRow[] = [];
