import type { CivilDate } from "@haicap/kernel";
import type { UnitCode } from "./UnitCode.ts";
import type { Era, UnitLevel } from "./UnitLevel.ts";
import type { UnitType } from "./UnitType.ts";

/** A unit named in passing: the parent of another. */
export interface UnitReference {
  readonly code: UnitCode;
  readonly name: string;
  readonly fullName: string;
}

/**
 * The days on which a version of a unit is in force: `from` inclusive, `until` exclusive.
 *
 * `from` is absent where nobody has told us when an older unit took its shape. The `from` of a unit of the two-tier era
 * that was kept as it was is the day its place in the table begins, not its birth.
 */
export interface UnitPeriod {
  readonly from?: CivilDate;
  readonly until?: CivilDate;
}

/**
 * An administrative unit (đơn vị hành chính) as it stood during `effective`.
 *
 * `name` is without the word of its type ("Sài Gòn", "1"), `fullName` with it ("Phường Sài Gòn", "Quận 1"); `nameEn` is the
 * name without marks, or an English name of long standing ("Hanoi"). `parent` is the unit right above: the province of a
 * commune today, its district before 1 July 2025; provinces have none.
 *
 * @since 0.1.0
 */
export interface AdministrativeUnit extends UnitReference {
  readonly level: UnitLevel;
  readonly type: UnitType;
  readonly nameEn: string;
  readonly parent?: UnitReference;
  readonly effective: UnitPeriod;
  readonly era: Era;
}
