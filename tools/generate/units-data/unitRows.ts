import { addDays, type CivilDate, civilDateUnsafe } from "../../../packages/kernel/src/index.ts";
import type { LaterEdge, UnitType } from "../../../packages/units/src/index.ts";
import type { SuccessionRow, UnitRow } from "../../../packages/units/src/packing/index.ts";
import type { Row } from "./tables.ts";

/** First day of the two tiers. */
export const twoTierFrom: CivilDate = civilDateUnsafe("2025-07-01");

/** How far the tables know: to the day on which someone last looked for acts; a year after that nobody should lean on what was known then. */
export const daysKnown = (acts: readonly Row[]): Record<"checkedOn" | "knownUntil" | "provisionalUntil", CivilDate> => {
  const last =
    acts
      .map((row) => row["checked_on"] ?? "")
      .sort()
      .at(-1) ?? "";
  const checkedOn = civilDateUnsafe(last);
  const knownUntil = addDays(checkedOn, 1);
  return {
    checkedOn,
    knownUntil,
    provisionalUntil: civilDateUnsafe(`${Number(knownUntil.slice(0, 4)) + 1}${knownUntil.slice(4)}`),
  };
};

/** A row of the reviewed table as it is packed. */
export const unitRow = (row: Row): UnitRow => ({
  code: cell(row, "code"),
  type: cell(row, "type") as UnitType,
  name: cell(row, "name"),
  ...optional("parent", row["parent"]),
  ...optional("nameEn", row["name_en"]),
  ...optional("from", row["from"] as CivilDate | undefined),
  ...optional("until", row["until"] as CivilDate | undefined),
  ...optional("establishedBy", row["established_by"]),
});

/** An edge of the reform as it is packed. */
export const successionRow = (row: Row): SuccessionRow => ({
  from: cell(row, "from_code"),
  to: cell(row, "to_code"),
  extent: cell(row, "extent") as SuccessionRow["extent"],
  residents: cell(row, "residents") as SuccessionRow["residents"],
  ...optional("note", row["note"] as SuccessionRow["note"]),
});

/** What an act since the reform did to more than one unit; every key is there, in the order in which it is packed. */
export const laterEdge = (row: Row): Required<{ readonly [Key in keyof LaterEdge]: string }> => ({
  on: cell(row, "on"),
  from: cell(row, "from_code"),
  to: cell(row, "to_code"),
  extent: cell(row, "extent"),
  residents: cell(row, "residents"),
  note: row["note"] ?? "",
  act: cell(row, "act"),
});

const cell = (row: Row, column: string): string => {
  const value = row[column];
  if (value === undefined || value === "") throw new Error(`a cell of ${column} is empty: ${JSON.stringify(row)}`);
  return value;
};

const optional = <K extends string, V extends string>(key: K, value: V | undefined): { readonly [P in K]?: V } =>
  value === undefined || value === "" ? {} : ({ [key]: value } as { readonly [P in K]?: V });
