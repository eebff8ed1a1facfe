import type { AdministrativeUnit } from "../unit/AdministrativeUnit.ts";
import type { UnitType } from "../unit/UnitType.ts";
import { plainName } from "./plainName.ts";

const words: Readonly<Record<UnitType, string>> = {
  province: "Province",
  centrallyRunCity: "City",
  urbanDistrict: "District",
  ruralDistrict: "District",
  town: "Town",
  provincialCity: "City",
  commune: "Commune",
  ward: "Ward",
  township: "Township",
  specialZone: "Special Zone",
};

/** An English name, and whether it is made by rule or one of long standing. */
export interface EnglishName {
  readonly name: string;
  readonly fullName: string;
  readonly basis: "rule" | "usage";
}

/**
 * Names a unit in English (tên tiếng Anh), with and without the word of its type. `usage`: the name is one of long standing; `rule`: it is the Vietnamese
 * one without its marks, which no act has made official.
 *
 * @example
 * const unit = unitOn(sampleTable, unitCodeUnsafe("26740"), civilDateUnsafe("2025-07-01"));
 * unit.ok && englishName(unit.value); // => { name: "Sai Gon", fullName: "Sai Gon Ward", basis: "rule" }
 * const city = unitOn(sampleTable, unitCodeUnsafe("79"), civilDateUnsafe("2025-07-01"));
 * city.ok && englishName(city.value); // => { name: "Ho Chi Minh City", fullName: "Ho Chi Minh City", basis: "usage" }
 * @since 0.1.0
 */
export const englishName = ({ name, nameEn, type }: AdministrativeUnit): EnglishName => {
  const word = words[type];
  const fullName = nameEn.endsWith(` ${word}`)
    ? nameEn
    : /^\d/.test(nameEn)
      ? `${word} ${nameEn}`
      : `${nameEn} ${word}`;
  return { name: nameEn, fullName, basis: nameEn === plainName(name) ? "rule" : "usage" };
};
