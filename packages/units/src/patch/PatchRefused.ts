import type { CivilDate } from "@haicap/kernel";

/**
 * Why a change cannot be made.
 *
 * `actUnnamed`, `datesOutOfOrder` (issued, effective, in operation), `outsideCoverage` (the day is not after the reform or is past what the
 * table answers for). `notInForce`, `codeInUse`, `touchedTwice` (two changes say what a unit is), `changedLater` (a later act is already in
 * the table). `typeMissing`, `typeOfOtherLevel`, `nameUnusable`, `nameTaken` (by a unit of the same type and parent), `nothingChanges`.
 * `residentsDoNotAddUp` (all go one way and others elsewhere, or nobody goes anywhere), `parentNotInForce`, `childrenLeft`.
 */
export type PatchFault =
  | "actUnnamed"
  | "datesOutOfOrder"
  | "outsideCoverage"
  | "notInForce"
  | "codeInUse"
  | "touchedTwice"
  | "changedLater"
  | "typeMissing"
  | "typeOfOtherLevel"
  | "nameUnusable"
  | "nameTaken"
  | "nothingChanges"
  | "residentsDoNotAddUp"
  | "parentNotInForce"
  | "childrenLeft";

/** One thing wrong with a patch: the act, the number of the change (from 0) where it is one, and what it is about. */
export interface PatchProblem {
  readonly act: string;
  readonly at?: number;
  readonly fault: PatchFault;
  readonly code?: string;
  readonly on?: CivilDate;
  readonly name?: string;
}

/** The patches do not fit the table; all that is wrong with the first act that does not fit is listed, for the person who will correct it. */
export interface PatchRefused {
  readonly _tag: "PatchRefused";
  readonly problems: readonly PatchProblem[];
}
