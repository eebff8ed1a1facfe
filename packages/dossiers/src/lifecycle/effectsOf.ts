import { civilDateAt, instantAt, ok, type Result } from "@haicap/kernel";
import { clockEffects } from "../clock/clockEffects.ts";
import type { Due } from "../clock/Due.ts";
import type { TimeFailure } from "../clock/TimeFailure.ts";
import type { Transition } from "../definition/CompiledDefinition.ts";
import type { StatusDefinition } from "../definition/DossierDefinition.ts";
import type { Command, CommandPayload } from "./Command.ts";
import { childOf } from "./childOf.ts";
import type { Dossier } from "./Dossier.ts";
import type { Effect } from "./DossierEvent.ts";
import type { DossierRules } from "./DossierRules.ts";

type Effects = readonly Effect[];

const nothing: Effects = [];
const intakeStarted: Effects = [{ kind: "intakeStarted" }];
const intakeStopped: Effects = [{ kind: "intakeStopped" }];
const waitStarted: Effects = [{ kind: "waitStarted" }];
const supplementAsked: Effects = [{ kind: "waitStarted" }, { kind: "supplementCounted" }];
const withdrawalOpened: Effects = [{ kind: "withdrawalOpened" }];
const withdrawalClosed: Effects = [{ kind: "withdrawalClosed" }];

/** What an accepted command does besides moving the dossier: counters, waits, children and the clocks. */
export const effectsOf = (
  rules: DossierRules,
  dossier: Dossier,
  command: Command,
  transition: Transition,
  to: StatusDefinition,
): Result<Effects, TimeFailure> => {
  const clock = clockEffects(rules, dossier, command.at, to);
  if (!clock.ok) return clock;
  const own = joined(commandEffects(command, transition), statusEffects(dossier, transition.from, to));
  return ok(joined(own, joined(intakeEffects(dossier, transition, to), clock.value)));
};

/** Most commands have effects of one kind, and then nothing is copied. */
const joined = (a: Effects, b: Effects): Effects => {
  if (a.length === 0) return b;
  return b.length === 0 ? a : [...a, ...b];
};

const commandEffects = (command: Command, transition: Transition): Effects => {
  switch (transition.command.effect) {
    case null:
    case "answersIntake":
      return nothing;
    case "startsIntake":
      return intakeStarted;
    case "extends":
      return [{ kind: "extended", promised: promisedBy(command.payload) }];
    case "dispatchesChild":
      return [{ kind: "childDispatched", child: childOf(command) }];
    case "reportsChild":
      return [{ kind: "childReported", child: childOf(command) }];
  }
};

/** A day that is promised ends at 24:00. */
const promisedBy = (payload: CommandPayload | undefined): Due | null => {
  const newDue = payload?.newDue;
  if (newDue === undefined) return null;
  return typeof newDue === "number"
    ? { at: newDue, on: civilDateAt(newDue) }
    : { at: instantAt(newDue, 1440), on: newDue };
};

/** A withdrawal request keeps whatever was awaited before it, so that coming back does not start a new wait. */
const statusEffects = ({ withdrawal }: Dossier, from: StatusDefinition, to: StatusDefinition): Effects => {
  if (from === to) return nothing;
  if (to.clock === "kept") return withdrawalOpened;
  if (withdrawal?.from === to.key) return withdrawalClosed;
  return joined(withdrawal === null ? nothing : withdrawalClosed, waitEffects(to));
};

const waitEffects = ({ awaits }: StatusDefinition): Effects => {
  if (awaits === null) return nothing;
  return awaits === "supplement" ? supplementAsked : waitStarted;
};

/** The desk's first answer stops the intake clock; so does an end without any answer. */
const intakeEffects = (dossier: Dossier, { command }: Transition, to: StatusDefinition): Effects =>
  dossier.intake.mode === "running" && (command.effect === "answersIntake" || to.terminal) ? intakeStopped : nothing;
