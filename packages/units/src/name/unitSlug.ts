import { slug } from "@haicap/kernel";
import type { UnitReference } from "../unit/AdministrativeUnit.ts";

/**
 * Names a unit in an address of the web (đường dẫn): its full name without marks, and its code, so that no two units of one day share it.
 *
 * @example
 * const unit = unitOn(sampleTable, unitCodeUnsafe("26740"), civilDateUnsafe("2025-07-01"));
 * unit.ok && unitSlug(unit.value); // => "phuong-sai-gon-26740"
 * @since 0.1.0
 */
export const unitSlug = ({ fullName, code }: UnitReference): string => `${slug(fullName)}-${code}`;
