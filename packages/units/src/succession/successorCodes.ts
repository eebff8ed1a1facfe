import { type EraColumns, slotOfCode } from "../table/EraColumns.ts";
import { threeTierLast, type UnitTable } from "../table/UnitTable.ts";
import type { UnitCode } from "../unit/UnitCode.ts";
import { successorsOf } from "./successorsOf.ts";

const none: readonly UnitCode[] = [];

/**
 * Lists the codes of the units that took land or people of a unit of the three tiers (mã sau sắp xếp), for columns of a million old codes.
 *
 * All of them, as {@link successorsOf} tells with their shares and acts; none where no unit of 30 June 2025 bore the code.
 *
 * @example
 * successorCodes(sampleTable, unitCodeUnsafe("26740")); // => ["26740"]
 * successorCodes(sampleTable, unitCodeUnsafe("26737")); // => ["26737", "26740"]
 * successorCodes(sampleTable, unitCodeUnsafe("99999")); // => []
 * @since 0.1.0
 */
export const successorCodes = (table: UnitTable, code: UnitCode): readonly UnitCode[] => {
  const columns = table.threeTier?.();
  const row = (columns?.rowAt[slotOfCode(code)] ?? 0) - 1;
  if (row < 0) return none;
  const { successorCodes: kept } = columns as EraColumns;
  const known = kept[row];
  if (known !== undefined) return known;
  const found = successorsOf(table, code, threeTierLast(table));
  const codes = Object.freeze(found.ok ? found.value.edges.map(({ unit }) => unit.code) : []);
  kept[row] = codes;
  return codes;
};
