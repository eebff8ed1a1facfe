import type { Instant } from "@haicap/kernel";
import type { Effect } from "../lifecycle/DossierEvent.ts";
import { costsNothing } from "./costsNothing.ts";
import type { Due } from "./Due.ts";
import type { DueShift, EndedClock, PausedClock, RunningClock, StatutoryClock } from "./StatutoryClock.ts";

/** The statutory clock after one effect at an instant. Total: an effect that does not fit the clock leaves it as it is. */
export const evolveClock = (clock: StatutoryClock, effect: Effect, at: Instant): StatutoryClock => {
  switch (effect.kind) {
    case "clockStarted":
      return clock.mode === "notStarted" ? started(effect.due, at) : clock;
    case "clockNeverStarted":
      return clock.mode === "notStarted" ? { mode: "neverStarted" } : clock;
    case "clockPaused":
      return clock.mode === "running" ? paused(clock, effect, at) : clock;
    case "clockResumed":
      return clock.mode === "paused" ? resumed(clock, effect.due, effect.at) : clock;
    case "clockRestarted":
      return clock.mode === "paused" ? restarted(clock, effect.due, at) : clock;
    case "clockEnded":
      return clock.mode === "running" ? ended(clock, effect.at, effect.worked) : clock;
    case "extended":
      return effect.promised !== null && "promised" in clock ? { ...clock, promised: effect.promised } : clock;
    default:
      return clock;
  }
};

const started = (due: Due, at: Instant): RunningClock => ({
  mode: "running",
  acceptedAt: at,
  firstDue: due,
  due,
  promised: due,
  shifts: [],
  counted: { at, limit: null },
  consumed: 0,
  since: at,
});

// Written out key by key: an object spread costs as much as the rest of a transition.
const paused = (clock: RunningClock, effect: Extract<Effect, { kind: "clockPaused" }>, at: Instant): PausedClock => ({
  mode: "paused",
  acceptedAt: clock.acceptedAt,
  firstDue: clock.firstDue,
  due: clock.due,
  promised: clock.promised,
  shifts: clock.shifts,
  counted: clock.counted,
  consumed: clock.consumed + effect.worked,
  since: at,
  cause: effect.cause,
  left: effect.left,
});

const ended = (clock: RunningClock, endedAt: Instant, worked: number): EndedClock => ({
  mode: "ended",
  acceptedAt: clock.acceptedAt,
  firstDue: clock.firstDue,
  due: clock.due,
  promised: clock.promised,
  shifts: clock.shifts,
  counted: clock.counted,
  consumed: clock.consumed + worked,
  endedAt,
});

const resumed = (clock: PausedClock, due: Due, at: Instant): RunningClock => {
  const { left, cause, consumed, since } = clock;
  const moved = typeof left === "object" && left !== null && !costsNothing(left, since, at);
  const counted = moved ? { at, limit: left.limit } : clock.counted;
  return running(clock, { due, at, cause, counted, consumed });
};

const restarted = (clock: PausedClock, due: Due, at: Instant): RunningClock =>
  running(clock, { due, at, cause: "restart", counted: { at, limit: null }, consumed: 0 });

/** The promised date is the due instant and moves with it; a due instant that stays where it was moves nothing. */
const running = (
  clock: PausedClock,
  next: Pick<RunningClock, "due" | "counted" | "consumed"> & Pick<DueShift, "at" | "cause">,
): RunningClock => {
  const stays = next.due.at === clock.due.at;
  return {
    mode: "running",
    acceptedAt: clock.acceptedAt,
    firstDue: clock.firstDue,
    due: stays ? clock.due : next.due,
    promised: stays ? clock.promised : next.due,
    shifts: stays ? clock.shifts : [...clock.shifts, { at: next.at, from: clock.due, to: next.due, cause: next.cause }],
    counted: next.counted,
    consumed: next.consumed,
    since: next.at,
  };
};
