import {
  type EpochDay,
  epochDayAt,
  err,
  type Instant,
  instantOnDay,
  ok,
  type Result,
  toEpochDay,
} from "@haicap/kernel";
import type { SuspensionInvalid } from "./DeadlineFailure.ts";
import type { Suspension } from "./DeadlineInput.ts";
import type { Pause } from "./Pause.ts";

export interface Restart extends Pause {
  readonly index: number;
}

export interface Stops {
  readonly pauses: readonly Pause[];
  readonly restarts: readonly Restart[];
}

/** Reads suspensions onto both clocks; refuses one that ends before it begins. */
export const stopsOf = (suspensions: readonly Suspension[]): Result<Stops, SuspensionInvalid> => {
  const index = suspensions.findIndex(({ from, to }) => momentOf(to).at < momentOf(from).at);
  return index === -1 ? ok(stopsIn(suspensions)) : err({ _tag: "SuspensionInvalid", reason: "backwards", index });
};

/** As {@link stopsOf}, of suspensions that were found sound: in time order; pauses that touch are one. */
export const stopsIn = (suspensions: readonly Suspension[]): Stops => {
  const spans = suspensions.map(({ effect, ...one }, index) => {
    const [from, to] = [momentOf(one.from), momentOf(one.to)];
    return { effect, index, fromDay: from.day, toDay: to.day, fromAt: from.at, toAt: to.at };
  });
  spans.sort((a, b) => a.fromAt - b.fromAt || a.toAt - b.toAt);
  return {
    pauses: spans.filter(({ effect }) => effect === "pause").reduce(merge, []),
    restarts: spans.filter(({ effect }) => effect === "restart"),
  };
};

/** A date stands for the end of that day: it still counts at the start of a pause, and does not at its end. */
const momentOf = (point: string | number): { readonly day: EpochDay; readonly at: Instant } => {
  if (typeof point === "number") return { day: epochDayAt(point as Instant), at: point as Instant };
  const day = toEpochDay(point as Parameters<typeof toEpochDay>[0]);
  return { day, at: instantOnDay((day + 1) as EpochDay, 0) };
};

const merge = (merged: readonly Pause[], next: Pause): readonly Pause[] => {
  const last = merged.at(-1);
  if (last === undefined || next.fromAt > last.toAt) return [...merged, next];
  const joined = {
    fromDay: Math.min(last.fromDay, next.fromDay),
    toDay: Math.max(last.toDay, next.toDay),
    fromAt: last.fromAt,
    toAt: Math.max(last.toAt, next.toAt) as Instant,
  };
  return [...merged.slice(0, -1), joined];
};
