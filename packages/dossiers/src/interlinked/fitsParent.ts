import { err, ok, type Result } from "@haicap/kernel";
import type { Due } from "../clock/Due.ts";
import type { Dossier } from "../lifecycle/Dossier.ts";

/** The limit of an interlinked dossier would end after that of the dossier it belongs to. */
export interface ChildExceedsParent {
  readonly _tag: "ChildExceedsParent";
  readonly due: Due;
  readonly parentDue: Due;
}

/** The dossier has no limit of its own yet, so nothing can be inside it. */
export interface ParentNotAccepted {
  readonly _tag: "ParentNotAccepted";
  readonly status: string;
}

/**
 * Checks that an interlinked dossier (hồ sơ con liên thông) is due inside the limit of the dossier it belongs to, before it is sent:
 * children have clocks of their own, and all of them end by the parent's.
 *
 * Due at the same instant fits. Fails with `ChildExceedsParent`, and with `ParentNotAccepted`.
 *
 * @legal linked-procedures-2024
 * @example
 * const { dossier } = replayStory("2026-03-02 09:00 ReceiveAtDesk deskOfficer", "2026-03-02 09:00");
 * fitsParent(dossier, { at: instantUnsafe("2026-03-05T09:00+07:00"), on: "2026-03-05" }).ok; // => true
 * fitsParent(dossier, { at: instantUnsafe("2026-03-10T09:00+07:00"), on: "2026-03-10" }); // => err { _tag: "ChildExceedsParent", … }
 * @since 0.1.0
 */
export const fitsParent = (parent: Dossier, due: Due): Result<true, ChildExceedsParent | ParentNotAccepted> => {
  if (!("due" in parent.clock)) return err({ _tag: "ParentNotAccepted", status: parent.status });
  const parentDue = parent.clock.due;
  return due.at <= parentDue.at ? ok(true) : err({ _tag: "ChildExceedsParent", due, parentDue });
};
