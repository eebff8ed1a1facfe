import type { CivilDate } from "@haicap/kernel";
import type { Extent, Residents, SuccessionEdge } from "../succession/SuccessionEdge.ts";
import type { AdministrativeUnit, UnitReference } from "../unit/AdministrativeUnit.ts";

/** One turn on the way: on the day `on`, `from` went into `to` by the act cited; extent and residents are those of `from`. */
export interface PathStep extends Omit<SuccessionEdge, "unit"> {
  readonly on: CivilDate;
  readonly from: UnitReference;
  readonly to: UnitReference;
}

/**
 * One unit at the far end of a path, and every turn that leads to it, in order of days.
 *
 * Extent and residents are those of the older of the two units, over the whole way: `whole` when nothing of it went anywhere
 * else, `all` when nobody did, `none` when on each way to it some turn took land only.
 *
 * @since 0.1.0
 */
export interface PathEdge {
  readonly unit: AdministrativeUnit;
  readonly extent: Extent;
  readonly residents: Residents;
  readonly steps: readonly PathStep[];
}

/**
 * Where a unit of one day is found on another. `certain` is there only when all residents went, or came, one way.
 *
 * @since 0.1.0
 */
export interface UnitPath {
  readonly certain?: AdministrativeUnit;
  readonly edges: readonly PathEdge[];
}
