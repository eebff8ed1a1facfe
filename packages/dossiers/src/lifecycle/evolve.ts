import { evolveClock } from "../clock/evolveClock.ts";
import type { IntakeClock } from "../clock/IntakeClock.ts";
import { addId } from "./AcceptedIds.ts";
import type { Dossier } from "./Dossier.ts";
import type { DossierEvent, Effect } from "./DossierEvent.ts";

/** A dossier nobody else has seen yet. */
type FreshDossier = { -readonly [Key in keyof Dossier]: Dossier[Key] };

/**
 * Applies an event to a dossier (ghi nhận sự kiện). Total: it needs no calendar, no definition and never fails.
 *
 * @legal one-stop-2025
 * @example
 * const { events } = replayStory("2026-03-02 08:00 Submit applicant", "2026-03-02 09:00");
 * events.reduce(evolve, newDossier(defineDossierUnsafe(sampleDefinition))).status; // => "Submitted"
 * @since 0.1.0
 */
export const evolve = (dossier: Dossier, event: DossierEvent): Dossier => {
  const next: FreshDossier = {
    status: event.to,
    code: event.code,
    sequence: event.sequence,
    lastAt: event.at,
    accepted: addId(dossier.accepted, event.id),
    intake: dossier.intake,
    clock: dossier.clock,
    waitingSince: dossier.waitingSince,
    withdrawal: dossier.withdrawal,
    supplementRequests: dossier.supplementRequests,
    extensions: dossier.extensions,
    children: dossier.children,
  };
  for (const effect of event.effects) applyEffect(next, effect, event);
  return next;
};

const applyEffect = (next: FreshDossier, effect: Effect, event: DossierEvent): void => {
  switch (effect.kind) {
    case "intakeStarted":
      next.intake = { mode: "running", since: event.at };
      break;
    case "intakeStopped":
      next.intake = stopped(next.intake, event);
      break;
    case "waitStarted":
      next.waitingSince = event.at;
      break;
    case "supplementCounted":
      next.supplementRequests += 1;
      break;
    case "withdrawalOpened":
      next.withdrawal = { requestedAt: event.at, from: event.from };
      break;
    case "withdrawalClosed":
      next.withdrawal = null;
      break;
    case "childDispatched":
      next.children = { ...next.children, pending: [...next.children.pending, effect.child] };
      break;
    case "childReported":
      next.children = report(next.children, effect.child);
      break;
    case "extended":
      next.extensions += 1;
      next.clock = evolveClock(next.clock, effect, event.at);
      break;
    default:
      next.clock = evolveClock(next.clock, effect, event.at);
  }
};

const stopped = (intake: IntakeClock, event: DossierEvent): IntakeClock =>
  intake.mode === "running" ? { mode: "stopped", since: intake.since, until: event.at } : intake;

const report = ({ pending, reported }: Dossier["children"], child: string): Dossier["children"] => ({
  pending: pending.filter((one) => one !== child),
  reported: [...reported, child],
});
