import type { CivilDate } from "@haicap/kernel";
import type { UnitCode } from "../unit/UnitCode.ts";
import type { Extent, Residents, SuccessionNote } from "./SuccessionEdge.ts";

/**
 * A way by which one unit of the two tiers went into another on the day `on`: the version of `from` that ended that day, into
 * the version of `to` that began. Where a unit goes or comes in several ways, its own continuation is one of the edges.
 *
 * @since 0.1.0
 */
export interface LaterEdge {
  readonly on: CivilDate;
  readonly from: UnitCode;
  readonly to: UnitCode;
  readonly extent: Extent;
  readonly residents: Residents;
  readonly note?: SuccessionNote;
  readonly act: string;
}
