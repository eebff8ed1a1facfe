import type { MarkMatch } from "./marks.ts";
import type { NameEntry } from "./NameTree.ts";
import type { TypeWord } from "./typeSigns.ts";

/** How well a name in the text agrees with a unit's: the smaller, the better. */
export type Rank = 0 | 1 | 2 | 3;

/** A unit a mention may mean. */
export interface Bearer {
  readonly row: number;
  readonly entry: NameEntry;
  /** 0 as it is spelled; 1 marks left out in a marked text; 2 letters or type wrong; 3 against the marks that are written. */
  readonly rank: Rank;
  readonly match: MarkMatch | "typo";
  readonly typeFits: boolean;
  /** The name or type is of a version that is in force no more, and would be of rank 0 if it were. */
  readonly past?: true;
  readonly distance: number;
}

/** A place in the text where a name of units stands; words `from` (with its type word) to `to`. */
export interface Mention {
  readonly from: number;
  readonly nameFrom: number;
  readonly nameTo: number;
  readonly to: number;
  readonly type: TypeWord | undefined;
  /** Fills all that stands between two commas or dashes. */
  readonly whole: boolean;
  /** Stands in what reads like a street or hamlet. */
  readonly inStreet: boolean;
  /** Read with letters changed although some unit bears the name as it is written. */
  readonly doubtful?: true;
  readonly bearers: readonly Bearer[];
}

/** A type word with a name behind it that no unit bears. */
export interface UnknownClaim {
  readonly from: number;
  readonly nameFrom: number;
  /** Where the name ends, if its type stands behind it. */
  readonly nameTo?: number;
  readonly to: number;
  readonly type: TypeWord | undefined;
  /** Where the name would end if it went on behind a dash (Xuân Hương - Đà Lạt). */
  readonly beyondDash?: number;
}

/** All that a text says of units, for one era. */
export interface Mentions {
  readonly list: readonly Mention[];
  readonly unknown: readonly UnknownClaim[];
}
