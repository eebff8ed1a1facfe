import { type CivilDate, map, type OutsideCoverage, type Result } from "@haicap/kernel";
import {
  type AdministrativeUnit,
  ancestorsOn,
  type GovernmentLevel,
  type UnitCode,
  type UnitNotFound,
  type UnitTable,
  unitOn,
} from "@haicap/units";

/** A unit on a day with all units above it, itself first. */
export type Place = readonly [AdministrativeUnit, ...AdministrativeUnit[]];

/** Finds a unit on a day and the units above it. Fails as `unitOn` does. */
export const placeOn = (
  units: UnitTable,
  code: UnitCode,
  on: CivilDate,
): Result<Place, UnitNotFound | OutsideCoverage> => {
  const unit = unitOn(units, code, on);
  if (!unit.ok) return unit;
  return map(ancestorsOn(units, code, on), (above) => [unit.value, ...above]);
};

/** The unit of a level at a place: itself or one above; `undefined` when the place is too coarse, or the level has no units. */
export const unitAt = (place: Place, level: GovernmentLevel): AdministrativeUnit | undefined =>
  place.find((unit) => unit.level === level);
