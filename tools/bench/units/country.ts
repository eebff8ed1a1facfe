import { type CivilDate, civilDateUnsafe } from "../../../packages/kernel/src/index.ts";
import { type AddressReader, compileAddressReader } from "../../../packages/units/src/address/index.ts";
import {
  type AdministrativeUnit,
  ancestorsOn,
  childrenOn,
  compileUnitTable,
  type UnitTable,
  unitCodeUnsafe,
} from "../../../packages/units/src/index.ts";
import { aliases } from "../../../packages/units-data/src/aliases.ts";
import { current } from "../../../packages/units-data/src/index.ts";
import { legacy } from "../../../packages/units-data/src/legacy.ts";
import { succession } from "../../../packages/units-data/src/succession.ts";

/** A commune and the units above it, nearest first. */
export type Lineage = readonly [commune: AdministrativeUnit, ...above: AdministrativeUnit[]];

const freshReader = (): AddressReader =>
  compileAddressReader(compileUnitTable({ current, legacy, succession }), aliases);

export const reader: AddressReader = freshReader();
export const units: UnitTable = reader.table;
export const today: CivilDate = units.present;
export const eve: CivilDate = civilDateUnsafe("2025-06-30");

/** All communes of a day. */
export const communesOn = (day: CivilDate): readonly Lineage[] =>
  Array.from({ length: 97 }, (_, number) => unitCodeUnsafe(String(number).padStart(2, "0"))).flatMap((province) => {
    const found = childrenOn(units, province, day, { level: "commune" });
    return found.ok ? found.value.map((unit) => lineage(unit, day)) : [];
  });

const lineage = (unit: AdministrativeUnit, day: CivilDate): Lineage => {
  const above = ancestorsOn(units, unit.code, day);
  return [unit, ...(above.ok ? above.value : [])];
};
