import { type CivilDate, type OutsideCoverage, ok, type Result } from "@haicap/kernel";
import {
  type AdministrativeUnit,
  type Succession,
  successorsOf,
  twoTierFrom,
  type UnitCode,
  type UnitNotFound,
  type UnitTable,
} from "@haicap/units";
import type { HandlingWarning } from "./HandlingWarning.ts";
import { type Place, placeOn } from "./Place.ts";

/** Where and when a question is asked: the unit concerned, and the unit that received. */
export interface Whereabouts {
  readonly on: CivilDate;
  readonly place?: UnitCode;
  readonly receivedOn?: CivilDate;
  readonly receivedBy?: UnitCode;
}

/** The day a dossier came in, before that of the question. */
export interface Reception {
  readonly on: CivilDate;
  /** The unit that received it, where that is known. */
  readonly by: Place | undefined;
  /** Whether the reform, which ended the districts, lies between the two days. */
  readonly crossed: boolean;
  /** Where that unit went, when the reform lies between. */
  readonly succession: Succession;
}

/** The place of the day and the reception that came before it. */
export interface Located {
  readonly place: Place | undefined;
  readonly reception: Reception | undefined;
  readonly warnings: readonly HandlingWarning[];
}

/** Finds the place on the day; a place that had ended by then is taken as the one that received, and followed. */
export const locate = (units: UnitTable, asked: Whereabouts): Result<Located, UnitNotFound | OutsideCoverage> => {
  const { place: code, on, receivedOn = on } = asked;
  if (code === undefined) return withReception(units, asked, undefined, undefined);
  const place = placeOn(units, code, on);
  if (place.ok) return withReception(units, asked, place.value, undefined);
  const ended = placeOn(units, code, receivedOn);
  return ended.ok ? withReception(units, asked, undefined, ended.value) : place;
};

/** Adds the reception; where no unit is said to have received it, the one that has ended since did. */
const withReception = (
  units: UnitTable,
  { on, receivedOn = on, receivedBy }: Whereabouts,
  place: Place | undefined,
  ended: Place | undefined,
): Result<Located, UnitNotFound | OutsideCoverage> => {
  const named = receivedBy === undefined ? undefined : placeOn(units, receivedBy, receivedOn);
  if (named?.ok === false) return named;
  const by = named === undefined ? ended : named.value;
  const reception = receivedOn < on ? receptionBy(units, by, receivedOn, on) : undefined;
  return ok({
    place: place ?? (reception && placeAfter(units, reception.succession, on)),
    reception,
    warnings: ended === undefined ? none : endedUnit,
  });
};

const none: readonly never[] = [];
const endedUnit: readonly HandlingWarning[] = ["receivedAtEndedUnit"];
const nowhere: Succession = { edges: none };

const receptionBy = (units: UnitTable, by: Place | undefined, receivedOn: CivilDate, on: CivilDate): Reception => {
  const reform = twoTierFrom(units);
  const crossed = receivedOn < reform && reform <= on;
  const found = crossed && by !== undefined ? successorsOf(units, by[0].code, receivedOn) : ok(nowhere);
  return { on: receivedOn, by, crossed, succession: found.ok ? found.value : nowhere };
};

/** Where a unit went: the successor when law leaves one, else the one province in which all of them lie; nowhere once one of them has ended. */
const placeAfter = (units: UnitTable, { certain, edges }: Succession, on: CivilDate): Place | undefined => {
  const places: Place[] = [];
  for (const { code } of certain === undefined ? edges.map(({ unit }) => unit) : [certain]) {
    const place = placeOn(units, code, on);
    if (!place.ok) return undefined;
    places.push(place.value);
  }
  const [first] = places;
  if (first === undefined || certain !== undefined) return first;
  const province = provinceOf(first);
  return places.every((place) => provinceOf(place).code === province.code) ? [province] : undefined;
};

const provinceOf = (place: Place): AdministrativeUnit => place[place.length - 1] as AdministrativeUnit;
