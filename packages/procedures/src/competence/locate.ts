import { type CivilDate, type OutsideCoverage, ok, type Result } from "@haicap/kernel";
import { successorsOf, twoTierFrom, type UnitCode, type UnitNotFound, type UnitTable } from "@haicap/units";
import type { HandlingWarning } from "./HandlingWarning.ts";
import { type Place, placeOn, unitAt } from "./Place.ts";
import type { Reception } from "./transitionOf.ts";

/** Where and when a question is asked: the unit concerned, and the unit that received. */
export interface Whereabouts {
  readonly on: CivilDate;
  readonly place?: UnitCode;
  readonly receivedOn?: CivilDate;
  readonly receivedBy?: UnitCode;
}

/** The place of the day and the reception that came before it. */
export interface Located {
  readonly place: Place | undefined;
  readonly reception: Reception | undefined;
  readonly warnings: readonly HandlingWarning[];
}

const nowhere: Located = { place: undefined, reception: undefined, warnings: [] };

/** Finds the place on the day; a place that had ended by then is taken as the one that received, and followed. */
export const locate = (units: UnitTable, asked: Whereabouts): Result<Located, UnitNotFound | OutsideCoverage> => {
  if (asked.receivedOn === undefined && asked.receivedBy === undefined) return present(units, asked);
  const { place: code, on, receivedOn, receivedBy } = asked;
  const place = code === undefined ? undefined : placeOn(units, code, on);
  const ended =
    place?.ok === false && receivedOn !== undefined && code !== undefined && placeOn(units, code, receivedOn).ok;
  if (place?.ok === false && !ended) return place;
  const by = receivedBy ?? (ended ? code : undefined);
  if (receivedBy !== undefined) {
    const received = placeOn(units, receivedBy, receivedOn ?? on);
    if (!received.ok) return received;
  }
  return ok({
    place: place?.ok ? place.value : by === undefined ? undefined : successorPlace(units, by, receivedOn ?? on, on),
    reception:
      receivedOn === undefined || receivedOn >= on
        ? undefined
        : { on: receivedOn, ...(by === undefined ? {} : { by }) },
    warnings: ended ? ["receivedAtEndedUnit"] : [],
  });
};

const present = (
  units: UnitTable,
  { place: code, on }: Whereabouts,
): Result<Located, UnitNotFound | OutsideCoverage> => {
  if (code === undefined) return ok(nowhere);
  const place = placeOn(units, code, on);
  return place.ok ? ok({ place: place.value, reception: undefined, warnings: [] }) : place;
};

/** Where a unit went: the successor when law leaves one, else the one province in which all of them lie. */
const successorPlace = (units: UnitTable, code: UnitCode, from: CivilDate, on: CivilDate): Place | undefined => {
  if (from >= twoTierFrom(units) || on < twoTierFrom(units)) return undefined;
  const succession = successorsOf(units, code, from);
  if (!succession.ok) return undefined;
  const { certain, edges } = succession.value;
  if (certain !== undefined) return placeAt(units, certain.code, on);
  const provinces = new Set(
    edges.flatMap(({ unit }) => {
      const above = placeAt(units, unit.code, on);
      return (above && unitAt(above, "province")?.code) ?? [];
    }),
  );
  const [province] = provinces;
  return provinces.size === 1 && province !== undefined ? placeAt(units, province, on) : undefined;
};

const placeAt = (units: UnitTable, code: UnitCode, on: CivilDate): Place | undefined => {
  const place = placeOn(units, code, on);
  return place.ok ? place.value : undefined;
};
