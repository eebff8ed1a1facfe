import { type DossierRules, newDossier } from "@haicap/dossiers";
import { type Replay, replay, reportOf } from "@haicap/dossiers/replay";
import { commandsOf, plainSealer, rulesFor } from "@haicap/dossiers/testing";
import {
  addDays,
  type CivilDate,
  civilDateUnsafe,
  type Instant,
  instantAt,
  instantUnsafe,
  toEpochDay,
  weekdayOf,
} from "@haicap/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dossierDefinitions } from "./dossierDefinitions.ts";

const daysOff = ["2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20", "2026-04-27"];

/** Every minute the office is open in 2026, by its start: the whole of what the model knows of time. */
const openMinutes: readonly number[] = (() => {
  const minutes: number[] = [];
  for (let on: CivilDate = civilDateUnsafe("2026-01-01"); on < "2027-01-01"; on = addDays(on, 1)) {
    if (weekdayOf(toEpochDay(on)) > 5 || daysOff.includes(on)) continue;
    for (let minute = 450; minute < 1020; minute++)
      if (minute < 690 || minute >= 810) minutes.push(instantAt(on, minute));
  }
  return minutes;
})();

const firstFrom = (at: number): number => {
  let [low, high] = [0, openMinutes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((openMinutes[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
};

const count = (from: number, until: number): number => Math.max(0, firstFrom(until) - firstFrom(from));
const plus = (at: number, minutes: number): number =>
  minutes === 0 ? at : (openMinutes[firstFrom(at) + minutes - 1] ?? Number.NaN) + 60_000;

const running = ["Accepted", "Processing", "Consulting", "Interlinked", "AwaitingSignature", "Issuing"];
const paused = ["Supplement", "FinancialObligation"];
const limitInMinutes = 5 * 450;

interface Model {
  status: string;
  heldFrom: string | null;
  requestedAt: number;
  acceptedAt: number | null;
  endedAt: number | null;
  due: number;
  left: number | null;
  pausedAt: number;
  pauseStatus: string;
  shifts: number;
  segments: (readonly [number, number])[];
  since: number;
}

/** Tells the life of a dossier from the names of its statuses and a list of minutes; knows nothing of tables or effects. */
const modelOf = ({ events }: Replay, restart: boolean): Model => {
  const model: Model = {
    status: "Draft",
    heldFrom: null,
    requestedAt: 0,
    acceptedAt: null,
    endedAt: null,
    due: 0,
    left: null,
    pausedAt: 0,
    pauseStatus: "",
    shifts: 0,
    segments: [],
    since: 0,
  };
  for (const { from, to, at, command } of events) tell(model, { from, to, at, command }, restart);
  return model;
};

const tell = (
  model: Model,
  event: { readonly from: string; readonly to: string; readonly at: number; readonly command: string },
  restart: boolean,
): void => {
  const { to, at } = event;
  const modeBefore = model.heldFrom ?? model.status;
  const withdrawn = model.status === "WithdrawalRequested" && to === "Withdrawn";
  const end = withdrawn ? model.requestedAt : at;
  if (to === "WithdrawalRequested" && event.from !== to) [model.heldFrom, model.requestedAt] = [model.status, at];
  else if (to !== "WithdrawalRequested") model.heldFrom = null;
  model.status = to;
  const mode = model.heldFrom ?? to;
  if (model.acceptedAt === null) {
    if (running.includes(mode)) [model.acceptedAt, model.since, model.due] = [at, at, plus(at, limitInMinutes)];
    return;
  }
  if (running.includes(modeBefore) && !running.includes(mode)) model.segments.push([model.since, end]);
  if (running.includes(modeBefore) && paused.includes(mode)) {
    model.left = at > model.due ? null : count(at, model.due);
    [model.pausedAt, model.pauseStatus] = [at, mode];
  }
  if (paused.includes(modeBefore) && !paused.includes(mode)) leavePause(model, end, restart && running.includes(mode));
  if (running.includes(mode) && !running.includes(modeBefore)) model.since = at;
  if (model.endedAt === null && ["ResultReady", "Stopped", "Withdrawn"].includes(to)) model.endedAt = end;
};

const leavePause = (model: Model, at: number, restart: boolean): void => {
  if (model.left === null) return;
  const again = restart && model.pauseStatus === "Supplement";
  const due = again ? plus(at, limitInMinutes) : plus(at, model.left);
  if (due !== model.due) model.shifts++;
  if (again) model.segments = [];
  model.due = due;
};

const consumedBy = (model: Model, asOf: number): number => {
  const open = model.acceptedAt !== null && running.includes(model.heldFrom ?? model.status);
  const segments = open ? [...model.segments, [model.since, asOf] as const] : model.segments;
  return segments.reduce((sum, [from, until]) => sum + count(from, until), 0);
};

const [, definition] = dossierDefinitions();
if (definition === undefined) throw new Error("two definitions");

const sceneOf = (supplementClock: "resume" | "restart"): DossierRules =>
  rulesFor({
    definition,
    daysOff,
    profile: {
      supplementClock,
      supplementMax: 3,
      extensionMax: 2,
      supplementLimitCalendarDays: 2,
      intakeSupplementLimitCalendarDays: 1,
      delegation: true,
    },
  });

const asOf = instantUnsafe("2026-11-20T09:00+07:00");

describe.each(["resume", "restart"] as const)("random histories, supplement clock %s", (supplementClock) => {
  const rules = sceneOf(supplementClock);
  const histories = commandsOf(rules.definition, {
    from: instantUnsafe("2026-02-12T07:00+07:00"),
    maxLength: 40,
    maxMinutesBetween: 3000,
  }).map((commands) =>
    commands.map((command) => ({ ...command, at: (Math.floor(command.at / 60_000) * 60_000) as Instant })),
  );

  it("agree with a model that counts minutes one by one", () => {
    fc.assert(
      fc.property(histories, (commands) => {
        const replayed = replay(rules, commands, { sealer: plainSealer, genesis: "" });
        if (!replayed.ok) throw new Error(replayed.error._tag);
        const { dossier } = replayed.value;
        const model = modelOf(replayed.value, supplementClock === "restart");
        const report = reportOf(rules, dossier, asOf);
        expect(dossier.status).toBe(model.status);
        expect(report).toMatchObject({ ok: true, value: { consumedWorkingMinutes: consumedBy(model, asOf) } });
        const { clock } = dossier;
        expect("due" in clock).toBe(model.acceptedAt !== null);
        if (!("due" in clock)) return;
        expect(clock.due.at).toBe(model.due);
        expect(clock.acceptedAt).toBe(model.acceptedAt);
        expect(clock.shifts).toHaveLength(model.shifts);
        expect(clock.mode === "ended" ? clock.endedAt : null).toBe(model.endedAt);
      }),
      { numRuns: 300 },
    );
  });

  it("never go beyond their limits, nor back from an end", () => {
    fc.assert(
      fc.property(histories, (commands) => {
        const replayed = replay(rules, commands, { sealer: plainSealer, genesis: "" });
        if (!replayed.ok) throw new Error(replayed.error._tag);
        const { dossier, events } = replayed.value;
        expect(dossier.supplementRequests).toBeLessThanOrEqual(3);
        expect(dossier.extensions).toBeLessThanOrEqual(2);
        const statuses = [newDossier(rules.definition).status, ...events.map(({ to }) => to)];
        const end = statuses.findIndex((status) => status === "ResultReady" || status === "Stopped");
        const later = ["ResultReady", "Returned", "Stopped", "Archived"];
        if (end !== -1) expect(statuses.slice(end).every((status) => later.includes(status))).toBe(true);
        for (const { command, from } of events) if (command === "Issue") expect(from).toBe("Issuing");
      }),
    );
  });
});
