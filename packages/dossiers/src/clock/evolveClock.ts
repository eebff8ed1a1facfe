import type { Instant } from "@haicap/kernel";
import type { Effect } from "../lifecycle/DossierEvent.ts";
import { costsNothing } from "./costsNothing.ts";
import type { Due } from "./Due.ts";
import type { DueShift, PausedClock, RunningClock, StatutoryClock } from "./StatutoryClock.ts";

/** The statutory clock after one effect at an instant. Total: an effect that does not fit the clock leaves it as it is. */
export const evolveClock = (clock: StatutoryClock, effect: Effect, at: Instant): StatutoryClock => {
  switch (effect.kind) {
    case "clockStarted":
      return clock.mode === "notStarted" ? started(effect.due, at) : clock;
    case "clockNeverStarted":
      return clock.mode === "notStarted" ? { mode: "neverStarted" } : clock;
    case "clockPaused":
      if (clock.mode !== "running") return clock;
      return {
        ...clock,
        mode: "paused",
        since: at,
        cause: effect.cause,
        left: effect.left,
        consumed: clock.consumed + effect.worked,
      };
    case "clockResumed":
      return clock.mode === "paused" ? resumed(clock, effect.due, effect.at) : clock;
    case "clockRestarted":
      return clock.mode === "paused" ? restarted(clock, effect.due, at) : clock;
    case "clockEnded": {
      if (clock.mode !== "running") return clock;
      const { since: _since, ...accepted } = clock;
      return { ...accepted, mode: "ended", endedAt: effect.at, consumed: clock.consumed + effect.worked };
    }
    case "extended":
      return effect.promised !== null && clock.mode !== "notStarted" && clock.mode !== "neverStarted"
        ? { ...clock, promised: effect.promised }
        : clock;
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

const resumed = (clock: PausedClock, due: Due, at: Instant): RunningClock => {
  const { left, cause, consumed } = clock;
  const moved = typeof left === "object" && left !== null && !costsNothing(clock, at);
  const counted = moved ? { at, limit: left.limit } : clock.counted;
  return running(clock, { due, at, cause, counted, consumed });
};

const restarted = (clock: PausedClock, due: Due, at: Instant): RunningClock =>
  running(clock, { due, at, cause: "restart", counted: { at, limit: null }, consumed: 0 });

/** The promised date is the due instant and moves with it; a due instant that stays where it was moves nothing. */
const running = (
  { cause: _cause, left: _left, ...accepted }: PausedClock,
  next: Pick<RunningClock, "due" | "counted" | "consumed"> & Pick<DueShift, "at" | "cause">,
): RunningClock => {
  const base = {
    ...accepted,
    mode: "running" as const,
    since: next.at,
    counted: next.counted,
    consumed: next.consumed,
  };
  if (next.due.at === accepted.due.at) return base;
  const shift: DueShift = { at: next.at, from: accepted.due, to: next.due, cause: next.cause };
  return { ...base, due: next.due, promised: next.due, shifts: [...accepted.shifts, shift] };
};
