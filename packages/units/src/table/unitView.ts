import type { CivilDate } from "@haicap/kernel";
import { plainName } from "../name/plainName.ts";
import type { AdministrativeUnit, UnitPeriod, UnitReference } from "../unit/AdministrativeUnit.ts";
import { unitTypes } from "../unit/UnitType.ts";
import { codeOfRow, type EraColumns, levelOfRow, slotOfRow, typeOfRow } from "./EraColumns.ts";

/** The period of a row: what its own dates say, else the ends of its era. */
const periodOfRow = (columns: EraColumns, row: number): UnitPeriod => {
  const from = columns.from.get(row) ?? (columns.era === "twoTier" ? columns.coverage.from : undefined);
  const until = columns.until.get(row) ?? (columns.era === "threeTier" ? columns.coverage.until : undefined);
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
};

/** The version of a unit that is in force on a day, going back from its last one; the oldest when all began later. */
export const versionOn = (columns: EraColumns, last: number, on: CivilDate): number => {
  let row = last;
  while ((columns.from.get(row) ?? "") > on && row > 0 && slotOfRow(columns, row - 1) === slotOfRow(columns, row))
    row--;
  return row;
};

/**
 * Whether a version has begun by a day and has not ended yet.
 *
 * @example
 * isInForce(sampleTable.twoTier(), 0, civilDateUnsafe("2026-06-01")); // => true
 */
export const isInForce = (columns: EraColumns, row: number, on: CivilDate): boolean => {
  const from = columns.from.get(row);
  const until = columns.until.get(row);
  return (from === undefined || from <= on) && (until === undefined || on < until);
};

/**
 * The name of a row with its type before it (`Phường Hải Châu`).
 *
 * @example
 * fullNameOfRow(sampleTable.twoTier(), 0); // => "Tỉnh Bắc Ninh"
 */
export const fullNameOfRow = (columns: EraColumns, row: number): string =>
  `${unitTypes[typeOfRow(columns, row)].word} ${columns.names[row] as string}`;

const reference = (columns: EraColumns, row: number): UnitReference => ({
  code: codeOfRow(columns, row),
  name: columns.names[row] as string,
  fullName: fullNameOfRow(columns, row),
});

/**
 * Makes the view of a row; its parent is shown as it stood on the day.
 *
 * @example
 * unitView(sampleTable.twoTier(), 0, civilDateUnsafe("2026-06-01")).fullName; // => "Tỉnh Bắc Ninh"
 */
export const unitView = (columns: EraColumns, row: number, on: CivilDate): AdministrativeUnit => {
  const parent = columns.parents[row] as number;
  const name = columns.names[row] as string;
  return {
    code: codeOfRow(columns, row),
    level: levelOfRow(columns, row),
    type: typeOfRow(columns, row),
    name,
    fullName: fullNameOfRow(columns, row),
    nameEn: columns.exonyms.get(row) ?? plainName(name),
    ...(parent < 0 ? {} : { parent: reference(columns, versionOn(columns, parent, on)) }),
    effective: periodOfRow(columns, row),
    era: columns.era,
  };
};
