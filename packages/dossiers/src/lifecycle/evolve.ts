import { evolveClock } from "../clock/evolveClock.ts";
import type { IntakeClock } from "../clock/IntakeClock.ts";
import { addId } from "./AcceptedIds.ts";
import type { Dossier } from "./Dossier.ts";
import type { DossierEvent, Effect } from "./DossierEvent.ts";

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
  const moved: Dossier = {
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
  return event.effects.length === 0
    ? moved
    : event.effects.reduce((now, effect) => applyEffect(now, effect, event), moved);
};

const applyEffect = (dossier: Dossier, effect: Effect, event: DossierEvent): Dossier => {
  switch (effect.kind) {
    case "intakeStarted":
      return { ...dossier, intake: { mode: "running", since: event.at } };
    case "intakeStopped":
      return { ...dossier, intake: stopped(dossier.intake, event) };
    case "waitStarted":
      return { ...dossier, waitingSince: event.at };
    case "supplementCounted":
      return { ...dossier, supplementRequests: dossier.supplementRequests + 1 };
    case "withdrawalOpened":
      return { ...dossier, withdrawal: { requestedAt: event.at, from: event.from } };
    case "withdrawalClosed":
      return { ...dossier, withdrawal: null };
    case "childDispatched":
      return { ...dossier, children: { ...dossier.children, pending: [...dossier.children.pending, effect.child] } };
    case "childReported":
      return { ...dossier, children: report(dossier.children, effect.child) };
    case "extended":
      return { ...dossier, extensions: dossier.extensions + 1, clock: evolveClock(dossier.clock, effect, event.at) };
    default:
      return { ...dossier, clock: evolveClock(dossier.clock, effect, event.at) };
  }
};

const stopped = (intake: IntakeClock, event: DossierEvent): IntakeClock =>
  intake.mode === "running" ? { mode: "stopped", since: intake.since, until: event.at } : intake;

const report = ({ pending, reported }: Dossier["children"], child: string): Dossier["children"] => ({
  pending: pending.filter((one) => one !== child),
  reported: [...reported, child],
});
