import type { CivilDate, LegalCitation } from "@haicap/kernel";
import type { IdentifierChange } from "../normalise/IdentifierChange.ts";
import type { IdentifierReason } from "../reason/IdentifierReason.ts";
import type { IdentifierKind } from "./IdentifierKind.ts";
import type { IdentifierWarning } from "./IdentifierWarning.ts";

/** A question about one identifier; everything but kind and value may be left out. */
export interface IdentifierQuestion {
  readonly kind: IdentifierKind;
  readonly value: string;
  /** The day of the question; the day the tables were last checked when absent. */
  readonly referenceDate?: CivilDate;
  /** Clean the value first and say what was changed. */
  readonly normalise?: boolean;
  /** Answer the whole number of a person and its serial, not only the mask. */
  readonly reveal?: boolean;
}

/** What a kind's parts are: texts, numbers, lists of texts, or one object of them. */
export type IdentifierParts = Readonly<
  Record<string, string | number | readonly string[] | Readonly<Record<string, string>>>
>;

/** The parts common to both answers. */
export interface Checked {
  readonly kind: IdentifierKind;
  readonly referenceDate: CivilDate;
  readonly masked?: string;
  readonly changes: readonly IdentifierChange[];
  readonly citations: readonly LegalCitation[];
}

/** The verdict on an identifier; being invalid is an answer with a class of reason. */
export type CheckedIdentifier =
  | (Checked & {
      readonly valid: true;
      readonly normalised?: string;
      readonly parts: IdentifierParts;
      readonly warnings: readonly IdentifierWarning[];
    })
  | (Checked & { readonly valid: false; readonly reason: IdentifierReason });
