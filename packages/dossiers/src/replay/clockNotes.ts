import { map, ok, type Result } from "@haicap/kernel";
import type { PausedClock } from "../clock/StatutoryClock.ts";
import type { TimeFailure } from "../clock/TimeFailure.ts";
import { verdictOf } from "../clock/verdictOf.ts";
import { intakeMinutes, wholeMinutes } from "../clock/workedMinutes.ts";
import type { Effect } from "../lifecycle/DossierEvent.ts";
import type { DossierRules } from "../lifecycle/DossierRules.ts";
import type { Moment } from "../lifecycle/momentsOf.ts";
import type { TimelineNote } from "./Timeline.ts";

type Notes = Result<readonly TimelineNote[], TimeFailure>;

/** What an effect did to the clocks and dates of a dossier. */
export const clockNotes = (rules: DossierRules, moment: Moment, effect: Effect): Notes => {
  const { event, before, after } = moment;
  switch (effect.kind) {
    case "intakeStarted": {
      const limitHours = rules.profile.intakeLimitHours;
      return map(rules.time.after(event.at, limitHours * 60), (until) => [
        { kind: "intakeStarted", limitHours, until },
      ]);
    }
    case "intakeStopped":
      return intakeAnswered(rules, moment);
    case "withdrawalOpened":
    case "withdrawalClosed":
      return ok([{ kind: "withdrawal", asked: effect.kind === "withdrawalOpened" }]);
    case "extended":
      return ok(promisedNotes(moment));
    case "clockStarted":
      return ok([{ kind: "clockStarted", due: effect.due }]);
    case "clockPaused":
      return ok([{ kind: "clockPaused", cause: effect.cause, left: effect.left }]);
    case "clockResumed":
      return before.clock.mode === "paused" ? resumed(rules, before.clock, effect) : ok([]);
    case "clockRestarted":
      if (before.clock.mode !== "paused") return ok([]);
      return ok([
        {
          kind: "clockRestarted",
          from: before.clock.due,
          to: effect.due,
          promised: before.clock.promised,
          used: wholeMinutes(before.clock.consumed),
        },
      ]);
    case "clockEnded":
      if (after.clock.mode !== "ended") return ok([]);
      return ok([{ kind: "clockEnded", at: effect.at, due: after.clock.due, verdict: verdictOf(after, event.at) }]);
    case "clockNeverStarted":
      return ok([{ kind: "neverAccepted" }]);
    default:
      return ok([]);
  }
};

const intakeAnswered = ({ time, profile }: DossierRules, { event, after }: Moment): Notes =>
  map(intakeMinutes(time, after, event.at), (minutes) => [
    {
      kind: "intakeAnswered",
      minutes: wholeMinutes(minutes),
      limitHours: profile.intakeLimitHours,
      late: minutes > profile.intakeLimitHours * 60,
    },
  ]);

const resumed = (
  { time }: DossierRules,
  clock: PausedClock,
  effect: Extract<Effect, { readonly kind: "clockResumed" }>,
): Notes =>
  map(time.worked(clock.since, effect.at), (stood) => [
    {
      kind: "clockResumed",
      cause: clock.cause,
      stood: wholeMinutes(stood),
      from: clock.due,
      to: effect.due,
      promised: clock.promised,
      passed: clock.left === null,
    },
  ]);

const promisedNotes = ({ before, after }: Moment): readonly TimelineNote[] =>
  "due" in before.clock && "due" in after.clock
    ? [{ kind: "promised", from: before.clock.promised, to: after.clock.promised, statutory: after.clock.due }]
    : [];
