import { type CivilDate, invariant } from "@haicap/kernel";
import type { UnitTable } from "../table/UnitTable.ts";
import { type UnitCode, unitCodeUnsafe } from "../unit/UnitCode.ts";
import type { Era } from "../unit/UnitLevel.ts";
import { type UnitType, unitTypeOrder } from "../unit/UnitType.ts";
import type { WrittenUnder } from "./AddressAnswer.ts";
import { buildNameIndex, type NameIndex, namingDays, type OtherName } from "./NameIndex.ts";
import { NameSpace } from "./NameSpace.ts";
import type { PackedAliases } from "./PackedAliases.ts";
import type { ReadyDay } from "./ReadyDay.ts";

/**
 * A compiled reader of addresses: a table of units and the tree of their names, built era by era on first use.
 *
 * Opaque; made by {@link compileAddressReader}.
 *
 * @since 0.1.0
 */
export interface AddressReader {
  readonly table: UnitTable;
  /** @internal Names of the units of an era, as they are borne by a day, with the other names that belong to it. */
  readonly namesOf: (era: Era, on: CivilDate) => NameIndex | undefined;
  /** @internal What was made ready for a day, for as long as the same day is asked. */
  readonly ready: Map<WrittenUnder, ReadyDay>;
}

/**
 * Makes a reader of addresses (đọc địa chỉ) from a table and its other names. Costs nothing until the first address.
 *
 * @example
 * const reader = compileAddressReader(sampleTable, sampleAliases);
 * resolveAddress(reader, "TP Huế", { on: sampleTable.present, writtenUnder: "twoTier" }); // => ok { status: "resolved", level: "province", … }
 * @since 0.1.0
 */
export const compileAddressReader = (table: UnitTable, aliases: PackedAliases): AddressReader => {
  const made = new Map<string, NameIndex | undefined>();
  const space = new NameSpace();
  let days: readonly CivilDate[] | undefined;
  const build = (era: Era, on: CivilDate): NameIndex | undefined => {
    if (era === "twoTier") return buildNameIndex(space, table.twoTier(), aliasesFrom(aliases.current), on);
    const columns = table.threeTier?.();
    if (columns === undefined) return undefined;
    const others = [...aliasesFrom(aliases.legacy), ...aliasesFrom(aliases.historic), ...formerFrom(aliases.former)];
    return buildNameIndex(space, columns, others);
  };
  const turnOf = (era: Era, on: CivilDate): string => {
    days ??= namingDays(table.twoTier());
    return era === "threeTier" ? era : `${era}${days.filter((day) => day <= on).length}`;
  };
  return {
    table,
    ready: new Map(),
    namesOf: (era, on) => {
      const turn = turnOf(era, on);
      const index = made.get(turn) ?? build(era, on);
      made.set(turn, index);
      return index;
    },
  };
};

const rowsOf = (packed: string): readonly string[] => (packed === "" ? [] : packed.split("|"));

const aliasesFrom = (packed: string): readonly OtherName[] =>
  rowsOf(packed).map((row) => {
    const colon = row.indexOf(":");
    return { code: codeOf(row.slice(0, colon)), name: row.slice(colon + 1), kind: "alias", mask: 0 };
  });

const formerFrom = (packed: string): readonly OtherName[] =>
  rowsOf(packed).map((row) => {
    const [code, type, name] = row.split(":") as [string, string, string];
    const mask = type === "" ? 0 : 1 << unitTypeOrder.indexOf(type as UnitType);
    return { code: codeOf(code), name, kind: "former", mask };
  });

const codeOf = (text: string): UnitCode => {
  invariant(/^\d{2,5}$/.test(text), `an alias stands behind a code: ${text}`);
  return unitCodeUnsafe(text);
};
