import type { CivilDate } from "@haicap/kernel";
import type { CalendarNotPublished } from "../calendar/CalendarNotPublished.ts";
import type { LimitUnit } from "./TimeLimit.ts";

/** The amount cannot be counted: not above zero, not finite, too large, or a fraction the unit does not know. */
export interface LimitInvalid {
  readonly _tag: "LimitInvalid";
  readonly amount: number;
  readonly unit: LimitUnit;
  readonly reason: "notPositive" | "notZero" | "fraction" | "tooLarge";
}

/** A compound limit without a single limit in it. */
export interface LimitEmpty {
  readonly _tag: "LimitEmpty";
}

/** The agencies' parts add up to more than the published whole (R38). */
export interface PartsExceedWhole {
  readonly _tag: "PartsExceedWhole";
  readonly wholeDueOn: CivilDate;
  readonly partsDueOn: CivilDate;
}

/** A suspension that ends before it begins, or one given for a limit counted backward. */
export interface SuspensionInvalid {
  readonly _tag: "SuspensionInvalid";
  readonly reason: "backwards" | "withBackwardLimit";
  readonly index: number;
}

/** The answer hangs on whether 24 November on a rest day gives a day in lieu, which no law says (R13). */
export interface CultureDayInLieuOpen {
  readonly _tag: "CultureDayInLieuOpen";
  readonly without: CivilDate;
  readonly with: CivilDate;
}

/** Everything a deadline can meet. */
export type DeadlineFailure =
  | CalendarNotPublished
  | LimitInvalid
  | LimitEmpty
  | PartsExceedWhole
  | SuspensionInvalid
  | CultureDayInLieuOpen;
