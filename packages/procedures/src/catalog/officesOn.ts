import { type CivilDate, isWithin, type LegalCitation } from "@haicap/kernel";
import type { GovernmentLevel } from "@haicap/units";
import type { OfficeRow } from "./OfficeRow.ts";
import type { ProcedureCatalog } from "./ProcedureCatalog.ts";

/** An office that receives, and its basis on the day. */
export interface Desk {
  readonly level: GovernmentLevel;
  readonly name: string;
  readonly citation: LegalCitation | undefined;
}

/** The organisation as it stands on a day, ready to be asked. */
export interface OfficesOn {
  /** The specialised offices of a level that look after a ministry's fields. */
  readonly serving: (level: GovernmentLevel, ministry: string) => readonly OfficeRow[];
  /** The reception desks of a level. */
  readonly desks: (level: GovernmentLevel) => readonly Desk[];
  readonly portal: readonly Desk[];
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
export const officesOn = (catalog: ProcedureCatalog, on: CivilDate): OfficesOn => {
  const { offices } = catalog;
  const eras = known.get(offices) ?? erasOf(catalog);
  let era = 0;
  while (era < eras.from.length && (eras.from[era] as CivilDate) <= on) era++;
  const made = eras.made[era];
  if (made !== undefined) return made;
  const fresh = arrange(
    catalog,
    offices.filter(({ effective }) => isWithin(effective, on)),
    on,
  );
  eras.made[era] = fresh;
  return fresh;
};

const erasOf = (catalog: ProcedureCatalog): Eras => {
  const days = catalog.offices.flatMap(({ effective: { from, until }, legalBasis }) => [
    from,
    ...(until === undefined ? [] : [until]),
    ...legalBasis.flatMap((instrument) => catalog.legalBasis(instrument)?.from ?? []),
  ]);
  const eras: Eras = { from: [...new Set(days)].sort(), made: [] };
  known.set(catalog.offices, eras);
  return eras;
};

const arrange = (catalog: ProcedureCatalog, offices: readonly OfficeRow[], on: CivilDate): OfficesOn => {
  const desk = ({ level, name, legalBasis }: OfficeRow): Desk => {
    const instrument = legalBasis.find((number) => (catalog.legalBasis(number)?.from ?? on) <= on);
    return { level, name, citation: instrument === undefined ? undefined : { instrument } };
  };
  const portal = offices.filter(({ key }) => key === "central.portal");
  const desks = new Map<GovernmentLevel, Desk[]>();
  const serving = new Map<string, Map<string, OfficeRow[]>>();
  for (const office of offices)
    if (office.kind === "receptionUnit" && !portal.includes(office))
      desks.set(office.level, [...(desks.get(office.level) ?? []), desk(office)]);
  for (const office of offices) {
    const ofLevel = serving.get(office.level) ?? new Map<string, OfficeRow[]>();
    serving.set(office.level, ofLevel);
    for (const ministry of office.ministries) ofLevel.set(ministry, [...(ofLevel.get(ministry) ?? []), office]);
  }
  return {
    serving: (level, ministry) => serving.get(level)?.get(ministry) ?? none,
    desks: (level) => desks.get(level) ?? none,
    portal: portal.map(desk),
    freeOfBoundaries: offices.some(({ key }) => key === "rule.boundaryFree"),
  };
};

const none: readonly never[] = [];
