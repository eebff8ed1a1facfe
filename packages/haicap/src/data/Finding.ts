import type { Words } from "@haicap/kernel";

/** How much a finding weighs: worth knowing, worth a look soon, or answers of that day lack their ground. */
export type Severity = "notice" | "attention" | "fault";

/** One thing found about the tables on a day; what belongs to a kind stands beside it. */
export interface Finding {
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** The table it is about, as in `data` of every answer. */
  readonly table: string;
  readonly message: Words;
  /** The year a finding about the calendar speaks of. */
  readonly year?: number;
  /** Days that are not confirmed: how many follow from the law, and how many are projected. */
  readonly provisionalDays?: number;
  readonly projectedDays?: number;
  readonly ageInDays?: number;
  readonly instrument?: string;
  /** The day something ends or begins: the first day without it, or with it. */
  readonly on?: string;
  readonly replacedBy?: string;
  readonly procedures?: number;
}

/** What can be found. */
export type FindingKind =
  | "stale"
  | "notCheckedYet"
  | "yearMissing"
  | "yearOpen"
  | "basisEnds"
  | "basisEnded"
  | "rulesChange";
