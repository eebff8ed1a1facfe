import type { CivilDate, LegalCitation } from "@haicap/kernel";
import type { Extent, Residents, SuccessionNote } from "../succession/SuccessionEdge.ts";
import type { AdministrativeUnit } from "../unit/AdministrativeUnit.ts";
import type { Era, UnitLevel } from "../unit/UnitLevel.ts";

/** Which tiers the writer had in mind; `auto` lets the text decide, and keeps both where it does not. */
export type WrittenUnder = "auto" | Era;

/**
 * Why a unit is a candidate, or why it is not the one answer.
 *
 * `read`: words of the text were taken for a unit (`match` says how they agree). `succession`: the unit named became this
 * one, by that act. `version`: the unit named is an earlier or later version of this one. The others speak against:
 * `contradiction` (the text names another unit too), `unknownName` (a name no unit bears), `nameGoesOn` and `looseWords`
 * (words that may belong to the name), `marksDiffer`, `typeDiffers`, `doubtfulTypo`. `olderUnitAbove` and `newerUnitAbove` accept a unit
 * of the other era above the one named, because the one lies in the other.
 */
export type AddressReason =
  | {
      readonly kind: "read";
      readonly level: UnitLevel;
      readonly text: string;
      readonly unit: string;
      readonly match: "exact" | "unmarked" | "partlyMarked" | "contrary" | "typo";
      readonly by: "name" | "alias" | "former";
    }
  | {
      readonly kind: "succession";
      readonly extent: Extent;
      readonly residents: Residents;
      readonly note?: SuccessionNote;
      readonly citation: LegalCitation;
    }
  | { readonly kind: "version"; readonly from?: CivilDate; readonly until?: CivilDate }
  | { readonly kind: ObjectionKind | "olderUnitAbove" | "newerUnitAbove"; readonly text: string };

/** What can speak against a reading. */
export type ObjectionKind =
  | "contradiction"
  | "unknownName"
  | "nameGoesOn"
  | "looseWords"
  | "marksDiffer"
  | "typeDiffers"
  | "doubtfulTypo";

/** A unit the text may mean, in force on the day asked; `origin` is the older unit named in the text, if it is another. */
export interface AddressCandidate {
  readonly unit: AdministrativeUnit;
  readonly origin?: AdministrativeUnit;
  /** How many of the people of a split `origin` went this way. */
  readonly residents?: Residents;
  readonly reasons: readonly AddressReason[];
}

/** The words of the text taken for a unit of each level, and what else was understood. */
export interface ReadAs {
  readonly writtenUnder: WrittenUnder;
  readonly commune?: string;
  readonly district?: string;
  readonly province?: string;
  readonly postalCode?: string;
  readonly country?: string;
}

/**
 * What an address says (kết quả đọc địa chỉ). `unit` is there when law and text leave one answer; `candidates` lists all that
 * they leave. `level` is how far the text could be read; `rest` is what was left unread: house, street, hamlet.
 *
 * @since 0.1.0
 */
export type AddressAnswer = {
  readonly candidates: readonly AddressCandidate[];
  readonly level: UnitLevel | "none";
  readonly rest: string;
  readonly readAs: ReadAs;
} & (
  | { readonly status: "resolved"; readonly unit: AdministrativeUnit }
  | { readonly status: "candidates" | "unresolved"; readonly unit?: never }
);
