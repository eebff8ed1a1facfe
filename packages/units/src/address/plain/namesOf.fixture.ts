import { civilDateUnsafe as date } from "@haicap/kernel";
import { packUnits, type UnitRow } from "../../table/packUnits.ts";
import { compileUnitTable } from "../../table/UnitTable.ts";
import { compileAddressReader } from "../AddressReader.ts";
import type { NameIndex } from "../NameIndex.ts";

const reform = date("2025-07-01");

/** The day on which a small country is asked. */
export const on: ReturnType<typeof date> = date("2026-12-01");

/** The names of a country of the two tiers alone. */
export const namesOf = (rows: readonly UnitRow[], current = ""): NameIndex => {
  const options = { era: "twoTier", coverage: { from: reform, until: date("2027-07-01") }, knownUntil: on } as const;
  const table = compileUnitTable({ current: packUnits(options, rows) });
  const index = compileAddressReader(table, { current, legacy: "", historic: "", former: "" }).namesOf("twoTier", on);
  if (index === undefined) throw new Error("a country has names");
  return index;
};

/** The names of a country of the two tiers and of the three, together. */
export const namesOfBoth = (
  current: readonly UnitRow[],
  legacy: readonly UnitRow[],
): readonly [NameIndex, NameIndex] => {
  const now = { era: "twoTier", coverage: { from: reform, until: date("2027-07-01") }, knownUntil: on } as const;
  const old = { era: "threeTier", coverage: { from: date("2025-03-01"), until: reform }, knownUntil: on } as const;
  const table = compileUnitTable({ current: packUnits(now, current), legacy: packUnits(old, legacy) });
  const reader = compileAddressReader(table, { current: "", legacy: "", historic: "", former: "" });
  const [first, second] = [reader.namesOf("twoTier", on), reader.namesOf("threeTier", on)];
  if (first === undefined || second === undefined) throw new Error("a country has names");
  return [first, second];
};

/** The names of a country of the three tiers alone. */
export const oldNamesOf = (legacy: readonly UnitRow[]): NameIndex => namesOfBoth(rowsBelow("10", []), legacy)[1];

/** A province, and communes that lie in it. */
export const rowsBelow = (parent: string, names: readonly string[]): readonly UnitRow[] => [
  { code: parent, type: "province", name: "Gốc" },
  ...names.map((name, at): UnitRow => ({ code: String(10_001 + at), parent, type: "commune", name })),
];
