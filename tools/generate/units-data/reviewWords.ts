import { type UnitType, unitTypes } from "../../../packages/units/src/index.ts";
import type { Row } from "./tables.ts";

/** The reviewed tables that the pages are written from. */
export interface ReviewedTables {
  readonly current: readonly Row[];
  readonly legacy: readonly Row[];
  readonly communes: readonly Row[];
  readonly provinces: readonly Row[];
  readonly amendments: readonly Row[];
  /** What acts since the reform did to more than one unit. */
  readonly later: readonly Row[];
  readonly rectifications: readonly Row[];
  readonly sources: readonly Row[];
}

export const text = (row: Row | undefined, column: string): string => row?.[column] ?? "";

export const fullName = (row: Row | undefined): string =>
  row === undefined ? "" : `${unitTypes[text(row, "type") as UnitType].word} ${text(row, "name")}`;

/** A date as officials write it. */
export const vietnamese = (date: string): string => date.split("-").reverse().join("/");

/** Versions that nothing has ended. */
export const inForce = (rows: readonly Row[]): readonly Row[] => rows.filter((row) => row["until"] === "");

export const lastVersions = (rows: readonly Row[]): readonly Row[] => [
  ...new Map(rows.map((row) => [row["code"], row])).values(),
];

const communeTypes = ["commune", "ward", "specialZone"] as const;

/** "19 xã, 21 phường": how many units of each type of commune there are. */
export const countWords = (counts: Readonly<Record<(typeof communeTypes)[number], number>>): string =>
  communeTypes
    .filter((type) => counts[type] > 0)
    .map((type) => `${counts[type]} ${unitTypes[type].word.toLowerCase()}`)
    .join(", ");

export const countByType = (units: readonly Row[]): Readonly<Record<(typeof communeTypes)[number], number>> => {
  const count = (type: UnitType): number => units.filter((row) => row["type"] === type).length;
  return { commune: count("commune"), ward: count("ward"), specialZone: count("specialZone") };
};
