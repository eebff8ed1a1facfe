import type { CivilDate } from "@haicap/kernel";
import type { Residents } from "../succession/SuccessionEdge.ts";
import type { UnitCode } from "../unit/UnitCode.ts";
import type { UnitType } from "../unit/UnitType.ts";

/** A unit at the far end of a change, and whether all, some or none of the residents go there; `all` where it is the only one. */
export interface PatchShare {
  readonly code: UnitCode;
  readonly residents?: Residents;
}

/** What a unit is from now on; what is left out stays as it was, and a new unit must have its type and name. */
export interface PatchedUnit {
  readonly code: UnitCode;
  readonly type?: UnitType;
  readonly name?: string;
  readonly nameEn?: string;
  readonly parent?: UnitCode;
}

/**
 * One thing an act does to units (một nội dung sắp xếp).
 *
 * `rename` (đổi tên), `retype` (đổi loại) and `move` (chuyển về tỉnh khác) leave the unit its land. `establish` (thành lập) makes a unit out of parts of
 * others, which stay. `merge` (nhập) makes one unit of several, under one of their codes or a new one. `split` (chia) makes several of one, which may
 * be among them. `dissolve` (giải thể) gives the land of a unit to others. `boundary` (điều chỉnh địa giới) gives a part of `from` to `to`.
 */
export type PatchChange =
  | { readonly change: "rename"; readonly code: UnitCode; readonly name: string; readonly nameEn?: string }
  | { readonly change: "retype"; readonly code: UnitCode; readonly type: UnitType; readonly name?: string }
  | { readonly change: "move"; readonly code: UnitCode; readonly parent: UnitCode }
  | { readonly change: "establish"; readonly unit: PatchedUnit; readonly from: readonly PatchShare[] }
  | { readonly change: "merge"; readonly codes: readonly UnitCode[]; readonly into: PatchedUnit }
  | {
      readonly change: "split";
      readonly code: UnitCode;
      readonly into: readonly (PatchedUnit & Pick<PatchShare, "residents">)[];
    }
  | { readonly change: "dissolve"; readonly code: UnitCode; readonly into: readonly PatchShare[] }
  | {
      readonly change: "boundary";
      readonly from: UnitCode;
      readonly to: UnitCode;
      readonly residents: "some" | "none";
    };

/**
 * An act that the tables do not hold yet (văn bản mới ban hành), and what it does. The new units work from `inOperationFrom` on,
 * which is `effective` unless told.
 *
 * @since 0.1.0
 */
export interface UnitPatch {
  readonly act: {
    readonly instrument: string;
    readonly article?: string;
    readonly issued: CivilDate;
    readonly effective: CivilDate;
    readonly inOperationFrom?: CivilDate;
  };
  readonly changes: readonly PatchChange[];
  /** The day on which whoever wrote this last looked for acts and found no others: answers are confirmed up to it, and given for a year after. */
  readonly checkedOn?: CivilDate;
}
