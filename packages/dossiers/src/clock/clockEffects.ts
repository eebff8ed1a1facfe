import { flatMap, type Instant, map, ok, type Result } from "@haicap/kernel";
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
export const clockEffects = (
  rules: DossierRules,
  dossier: Dossier,
  at: Instant,
  from: StatusDefinition,
  to: StatusDefinition,
): Effects => {
  const { clock } = dossier;
  switch (to.clock) {
    case "none":
    case "kept":
      return ok([]);
    case "runs":
      if (clock.mode === "notStarted") return map(rules.time.dueFrom(at), (due) => [{ kind: "clockStarted", due }]);
      return clock.mode === "paused" ? resume(rules, clock, at) : ok([]);
    case "paused":
      return clock.mode === "running" ? pause(rules, clock, at, to) : ok([]);
    case "stopped": {
      // A granted withdrawal ends the dossier when it was asked for, not when it was granted.
      const end = from.clock === "kept" ? (dossier.withdrawal?.requestedAt ?? at) : at;
      return stop(rules, dossier, end);
    }
  }
};

/** Exactly at the due instant nothing is left; after it the due instant has passed and will not move. */
const pause = (rules: DossierRules, clock: RunningClock, at: Instant, to: StatusDefinition): Effects =>
  flatMap(rules.time.worked(clock.since, at), (worked) =>
    map(at > clock.due.at ? ok(null) : rules.time.leftAt(clock, at), (left) => [
      { kind: "clockPaused", cause: to.awaits === "payment" ? "payment" : "supplement", worked, left },
    ]),
  );

/** A full limit again is for a supplement that came in while there was still time; a passed due instant stays. */
const resume = (rules: DossierRules, clock: PausedClock, at: Instant): Effects => {
  const restarts = clock.cause === "supplement" && rules.profile.supplementClock === "restart" && clock.left !== null;
  return restarts
    ? map(rules.time.dueFrom(at), (due) => [{ kind: "clockRestarted", due }])
    : map(leavePause(rules, clock, at), (resumed) => [resumed]);
};

const leavePause = (rules: DossierRules, clock: PausedClock, at: Instant): Result<Effect, TimeFailure> =>
  map(rules.time.dueAfterPause(clock, at), (due) => ({ kind: "clockResumed", at, due }));

const stop = (rules: DossierRules, { clock }: Dossier, end: Instant): Effects => {
  switch (clock.mode) {
    case "notStarted":
      return ok([{ kind: "clockNeverStarted" }]);
    case "neverStarted":
    case "ended":
      return ok([]);
    case "running":
      return map(rules.time.worked(clock.since, end), (worked) => [{ kind: "clockEnded", at: end, worked }]);
    case "paused":
      return map(leavePause(rules, clock, end), (resumed) => [resumed, { kind: "clockEnded", at: end, worked: 0 }]);
  }
};
