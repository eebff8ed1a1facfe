import type { Period } from "@haicap/kernel";
import type { GovernmentLevel, UnitType } from "@haicap/units";

/** An office in the organisation of local government (tổ chức bộ máy): a specialised body, a department, a reception desk. */
export interface OfficeRow {
  readonly key: string;
  readonly level: GovernmentLevel;
  readonly name: string;
  readonly kind: string;
  /** The types of unit that have it; empty for all. */
  readonly appliesTo: readonly UnitType[];
  /** The ministries whose fields it looks after at its level. */
  readonly ministries: readonly string[];
  readonly legalBasis: readonly string[];
  readonly effective: Period;
}
