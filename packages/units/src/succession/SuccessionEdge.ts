import type { LegalCitation } from "@haicap/kernel";
import type { AdministrativeUnit } from "../unit/AdministrativeUnit.ts";

/** How much of the old unit goes this way: all of it, or a part. */
export type Extent = "whole" | "part";

/** Whether all, some or none of the people of the old unit go this way; with `none` only land does. */
export type Residents = "all" | "some" | "none";

/**
 * What else is known of an edge.
 *
 * `kept`: the unit was not rearranged. `renamed`, `retyped`: it only changed its name or type. `areaOnly`: land without
 * people. `allResidents`: a part of the land, but everybody. `residentsOnly`: people but no land. `allAreaNoResidents`:
 * all the land, nobody. `partRenamedInPlace`: the part that stays takes a new name. `remainder`: what is left after the
 * other parts. `residentsInferred`: nobody goes another way, so all go this way, though the act does not say it.
 * `districtWithoutCommunes`: an island district became a special zone. `derived`: put together from the communes of a district.
 */
export type SuccessionNote =
  | "kept"
  | "renamed"
  | "retyped"
  | "areaOnly"
  | "allResidents"
  | "residentsOnly"
  | "allAreaNoResidents"
  | "partRenamedInPlace"
  | "remainder"
  | "residentsInferred"
  | "districtWithoutCommunes"
  | "derived";

/**
 * One way by which an old unit goes into a new one (đơn vị trước và sau sắp xếp). `unit` is the one at the far end: the
 * successor in an answer about successors, the predecessor in one about predecessors; extent and residents are always
 * those of the old unit.
 *
 * @since 0.1.0
 */
export interface SuccessionEdge {
  readonly unit: AdministrativeUnit;
  readonly extent: Extent;
  readonly residents: Residents;
  readonly note?: SuccessionNote;
  readonly citation: LegalCitation;
}

/**
 * All the ways out of a unit, or into it. `certain` is there only when all residents go one way: then law leaves one answer.
 *
 * @since 0.1.0
 */
export interface Succession {
  readonly certain?: AdministrativeUnit;
  readonly edges: readonly SuccessionEdge[];
}
