import type { AdministrativeUnit } from "../unit/AdministrativeUnit.ts";

/**
 * How a text met a unit. `exact`: its name, letter case aside. `tone`: the same with a tone at another place. `folded`: the same
 * with marks left out. `alias`: another name of it. `prefix`: its name begins so. `former`: a unit that went into it had the
 * name. `fuzzy`: its name with a letter or two wrong.
 */
export type MatchKind = "exact" | "tone" | "folded" | "prefix" | "alias" | "former" | "fuzzy";

/** A unit found by search; `score` is 1 for an exact match and falls towards 0. */
export interface UnitMatch {
  readonly unit: AdministrativeUnit;
  readonly match: MatchKind;
  readonly score: number;
}
