import { compareVietnamese } from "@haicap/kernel";
import type { UnitReference } from "../unit/AdministrativeUnit.ts";

/**
 * Puts units in Vietnamese order (thứ tự chữ cái) for `sort`: by name, numbers in names by their size, then by full name and code.
 *
 * @example
 * const below = childrenOn(sampleTable, unitCodeUnsafe("760"), civilDateUnsafe("2025-06-30"));
 * below.ok && below.value.toSorted(compareUnits).map(({ name }) => name); // => ["Bến Nghé", "Đa Kao", "Tân Định"]
 * @since 0.1.0
 */
export const compareUnits = (a: UnitReference, b: UnitReference): number =>
  compareVietnamese(byNumber(a.name), byNumber(b.name)) ||
  compareVietnamese(a.fullName, b.fullName) ||
  (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

/** "A Lưới 2" before "A Lưới 10". */
const byNumber = (name: string): string => name.replace(/\d+/g, (digits) => digits.padStart(4, "0"));
