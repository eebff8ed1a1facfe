import type { CivilDate } from "@haicap/kernel";
import type { SuccessionEdge } from "../succession/SuccessionEdge.ts";
import type { AdministrativeUnit } from "../unit/AdministrativeUnit.ts";

/**
 * What an act did to a unit.
 *
 * `kept`: listed, but not rearranged. `established` (thành lập): nothing tells from what. `merged` (nhập): several units, or parts
 * of them, became one. `split` (chia, tách): one went several ways, or the unit is part of one. `boundary` (điều chỉnh địa giới):
 * it gave or took a part and stayed what it was. `moved`: it lies below another unit. `retyped` (đổi loại) and `renamed` (đổi tên).
 * `dissolved` (giải thể): it ended and nothing took its place, as every district did.
 */
export type UnitChangeKind =
  | "kept"
  | "established"
  | "merged"
  | "split"
  | "boundary"
  | "moved"
  | "retyped"
  | "renamed"
  | "dissolved";

/** The act behind a change: its days are there when the table knows the act. */
export interface ChangeAct {
  readonly instrument: string;
  readonly article?: string;
  readonly issuedOn?: CivilDate;
  readonly effective?: CivilDate;
}

/**
 * An event in the life of a unit (biến động đơn vị hành chính): on the day `inOperationFrom` a version of it began, or its last one ended.
 *
 * `unit` is the version that began or ended, `edges` what it came from or went into.
 *
 * @since 0.1.0
 */
export interface UnitChange {
  readonly inOperationFrom: CivilDate;
  readonly side: "began" | "ended";
  readonly kinds: readonly UnitChangeKind[];
  readonly unit: AdministrativeUnit;
  readonly act?: ChangeAct;
  readonly edges: readonly SuccessionEdge[];
}
