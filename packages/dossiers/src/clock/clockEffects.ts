import { type Instant, map, ok, type Result } from "@haicap/kernel";
import type { StatusDefinition } from "../definition/DossierDefinition.ts";
import type { Dossier } from "../lifecycle/Dossier.ts";
import type { Effect } from "../lifecycle/DossierEvent.ts";
import type { DossierRules } from "../lifecycle/DossierRules.ts";
import type { PausedClock, RunningClock } from "./StatutoryClock.ts";
import type { TimeFailure } from "./TimeFailure.ts";

type Effects = Result<readonly Effect[], TimeFailure>;

/**
 * What moving from one status to another does to the statutory clock; the statuses say what it should do, the clock what it does.
 *
 * @legal one-stop-2025#17.3, one-stop-2018#19.4
 */
export const clockEffects = (rules: DossierRules, dossier: Dossier, at: Instant, to: StatusDefinition): Effects => {
  const { clock } = dossier;
  switch (to.clock) {
    case "none":
    case "kept":
      return nothing;
    case "runs":
      if (clock.mode === "notStarted") return start(rules, at);
      return clock.mode === "paused" ? resume(rules, clock, at) : nothing;
    case "paused":
      return clock.mode === "running" ? pause(rules, clock, at, to) : nothing;
    case "stopped":
      // A granted withdrawal ends the dossier when it was asked for, not when it was granted.
      return stop(rules, dossier, dossier.withdrawal?.requestedAt ?? at);
  }
};

const nothing: Effects = ok([]);
const neverStarted: Effects = ok([{ kind: "clockNeverStarted" }]);

const start = (rules: DossierRules, at: Instant): Effects => {
  const due = rules.time.dueFrom(at);
  return due.ok ? ok([{ kind: "clockStarted", due: due.value }]) : due;
};

/** Exactly at the due instant nothing is left; after it the due instant has passed and will not move. */
const pause = (rules: DossierRules, clock: RunningClock, at: Instant, to: StatusDefinition): Effects => {
  const worked = rules.time.worked(clock.since, at);
  if (!worked.ok) return worked;
  const left = at > clock.due.at ? hasPassed : rules.time.leftAt(clock, at);
  if (!left.ok) return left;
  const cause = to.awaits === "payment" ? "payment" : "supplement";
  return ok([{ kind: "clockPaused", cause, worked: worked.value, left: left.value }]);
};

const hasPassed = ok(null);

/** A full limit again is for a supplement that came in while there was still time; a passed due instant stays. */
const resume = (rules: DossierRules, clock: PausedClock, at: Instant): Effects => {
  const restarts = clock.cause === "supplement" && rules.profile.supplementClock === "restart" && clock.left !== null;
  if (!restarts) return map(leavePause(rules, clock, at), (resumed) => [resumed]);
  return map(rules.time.dueFrom(at), (due) => [{ kind: "clockRestarted", due }]);
};

const leavePause = (rules: DossierRules, clock: PausedClock, at: Instant): Result<Effect, TimeFailure> =>
  map(rules.time.dueAfterPause(clock, at), (due) => ({ kind: "clockResumed", at, due }));

const stop = (rules: DossierRules, { clock }: Dossier, end: Instant): Effects => {
  switch (clock.mode) {
    case "notStarted":
      return neverStarted;
    case "neverStarted":
    case "ended":
      return nothing;
    case "running":
      return map(rules.time.worked(clock.since, end), (worked) => [{ kind: "clockEnded", at: end, worked }]);
    case "paused":
      return map(leavePause(rules, clock, end), (resumed) => [resumed, { kind: "clockEnded", at: end, worked: 0 }]);
  }
};
