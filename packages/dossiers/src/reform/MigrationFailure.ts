import type { AlreadyTerminal, OutOfOrder } from "../lifecycle/Rejection.ts";

/** A move to another definition needs the document that orders it. */
export interface BasisMissing {
  readonly _tag: "BasisMissing";
  readonly definition: string;
}

/** The other definition has no such status; `known` lists those it has: name one for it. */
export interface StatusUnmapped {
  readonly _tag: "StatusUnmapped";
  readonly status: string;
  readonly definition: string;
  readonly known: readonly string[];
}

/** In the other status the clock would do something else than now, or the dossier would be at its end. */
export interface ClockWouldChange {
  readonly _tag: "ClockWouldChange";
  readonly from: string;
  readonly to: string;
}

/** A migration of this id was done before: nothing is left to do. */
export interface AlreadyMigrated {
  readonly _tag: "AlreadyMigrated";
  readonly id: string;
}

/** Why a dossier cannot go on under another definition. */
export type MigrationFailure =
  | BasisMissing
  | StatusUnmapped
  | ClockWouldChange
  | AlreadyMigrated
  | AlreadyTerminal
  | OutOfOrder;
