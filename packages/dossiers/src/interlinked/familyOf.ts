import type { Instant } from "@haicap/kernel";
import type { Due } from "../clock/Due.ts";
import { type Verdict, verdictOf } from "../clock/verdictOf.ts";
import type { Dossier } from "../lifecycle/Dossier.ts";

/** An interlinked dossier, under the name its parent knows it by. */
export interface ChildDossier {
  readonly child: string;
  readonly dossier: Dossier;
}

/**
 * What does not agree between a parent and a child: it is due after the parent, the parent was never told of it, was told of an
 * outcome it does not have, or was not told of the outcome it has.
 */
export type FamilyProblem =
  | { readonly kind: "dueAfterParent"; readonly due: Due; readonly parentDue: Due }
  | { readonly kind: "neverDispatched" }
  | { readonly kind: "reportedBeforeEnd"; readonly status: string }
  | { readonly kind: "endedNotReported"; readonly endedAt: Instant };

/** How a child stands; what is `missing` is known to the parent and not at hand. */
export interface FamilyChild {
  readonly child: string;
  readonly standing: "notDispatched" | "pending" | "reported" | "missing";
  readonly status: string | null;
  readonly due: Due | null;
  readonly verdict: Verdict | null;
  readonly problems: readonly FamilyProblem[];
}

/** A parent and its children: the parent goes on when `waitsFor` is empty, and `latestDue` is when the last child is due. */
export interface Family {
  readonly status: string;
  readonly due: Due | null;
  readonly verdict: Verdict;
  readonly waitsFor: readonly string[];
  readonly latestDue: Due | null;
  readonly children: readonly FamilyChild[];
}

/**
 * Looks at a dossier together with those it is interlinked with (hồ sơ liên thông): every child keeps its own clock and history, the
 * parent waits for all that it has sent, and no child's limit reaches beyond the parent's.
 *
 * Neither history is changed: which system leads at which stage is for the procedure to say. A child's pause may carry its due date
 * beyond the parent's, which does not move for it; that is told here.
 *
 * @legal linked-procedures-2024
 * @example
 * const parent = replayStory(`2026-03-02 09:00 ReceiveAtDesk deskOfficer
 *   2026-03-02 09:00 StartProcessing specialist
 *   2026-03-02 10:00 DispatchChild specialist {"child":"A"}`, "2026-03-02 10:00").dossier;
 * const child = replayStory("2026-03-04 09:00 ReceiveAtDesk deskOfficer", "2026-03-04 09:00").dossier;
 * const family = familyOf(parent, [{ child: "A", dossier: child }], instantUnsafe("2026-03-04T10:00+07:00"));
 * [family.waitsFor, family.children[0].problems.map(({ kind }) => kind)]; // => [["A"], ["dueAfterParent"]]
 * @since 0.1.0
 */
export const familyOf = (parent: Dossier, children: readonly ChildDossier[], asOf: Instant): Family => {
  const { pending, reported } = parent.children;
  const atHand = new Set(children.map(({ child }) => child));
  const missing = [...pending, ...reported].filter((child) => !atHand.has(child));
  const found = children.map((child) => childOf(parent, child, asOf));
  const dues = found.flatMap(({ due }) => (due === null ? [] : [due]));
  return {
    status: parent.status,
    due: dueOf(parent),
    verdict: verdictOf(parent, asOf),
    waitsFor: pending,
    latestDue: dues.reduce<Due | null>((latest, due) => (latest === null || due.at > latest.at ? due : latest), null),
    children: [...found, ...missing.map(unseen)],
  };
};

const childOf = (parent: Dossier, { child, dossier }: ChildDossier, asOf: Instant): FamilyChild => {
  const { pending, reported } = parent.children;
  return {
    child,
    standing: pending.includes(child) ? "pending" : reported.includes(child) ? "reported" : "notDispatched",
    status: dossier.status,
    due: dueOf(dossier),
    verdict: verdictOf(dossier, asOf),
    problems: problemsOf(parent, child, dossier),
  };
};

const unseen = (child: string): FamilyChild => ({
  child,
  standing: "missing",
  status: null,
  due: null,
  verdict: null,
  problems: [],
});

const problemsOf = (parent: Dossier, child: string, dossier: Dossier): readonly FamilyProblem[] => {
  const [due, parentDue] = [dueOf(dossier), dueOf(parent)];
  const { pending, reported } = parent.children;
  const endedAt = dossier.clock.mode === "ended" ? dossier.clock.endedAt : null;
  const hasEnded = endedAt !== null || dossier.clock.mode === "neverStarted";
  const problems: FamilyProblem[] = [];
  if (due !== null && parentDue !== null && due.at > parentDue.at)
    problems.push({ kind: "dueAfterParent", due, parentDue });
  if (!pending.includes(child) && !reported.includes(child)) problems.push({ kind: "neverDispatched" });
  if (reported.includes(child) && !hasEnded) problems.push({ kind: "reportedBeforeEnd", status: dossier.status });
  if (pending.includes(child) && endedAt !== null) problems.push({ kind: "endedNotReported", endedAt });
  return problems;
};

const dueOf = ({ clock }: Dossier): Due | null => ("due" in clock ? clock.due : null);
