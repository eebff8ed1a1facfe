import type { CivilDate } from "@haicap/kernel";
import type { Era } from "../unit/UnitLevel.ts";
import type { NameIndex } from "./NameIndex.ts";
import type { KeptTargets } from "./targetsOf.ts";

/** The names under which a text may be written, as they are borne on a day. */
export interface ReadyDay {
  readonly on: CivilDate;
  readonly era: Era;
  /** Newest first. */
  readonly names: readonly NameIndex[];
  /** Those that are looked at first: on a day of the three tiers, what they read whole is not looked for among names of the future. */
  readonly first: readonly NameIndex[];
  /** What the units of each era lead to on the day. */
  readonly targets: Readonly<Record<Era, KeptTargets | undefined>>;
}
