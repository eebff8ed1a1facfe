import { civilDateAt, instantAt, map, type Result } from "@haicap/kernel";
import { clockEffects } from "../clock/clockEffects.ts";
import type { Due } from "../clock/Due.ts";
import type { TimeFailure } from "../clock/TimeFailure.ts";
import type { Transition } from "../definition/CompiledDefinition.ts";
import type { StatusDefinition } from "../definition/DossierDefinition.ts";
import type { Command, CommandPayload } from "./Command.ts";
import type { Dossier } from "./Dossier.ts";
import type { Effect } from "./DossierEvent.ts";
import type { DossierRules } from "./DossierRules.ts";

const nothing: readonly Effect[] = [];

/** What an accepted command does besides moving the dossier: counters, waits, children and the clocks. */
export const effectsOf = (
  rules: DossierRules,
  dossier: Dossier,
  command: Command,
  transition: Transition,
  to: StatusDefinition,
): Result<readonly Effect[], TimeFailure> =>
  map(clockEffects(rules, dossier, command.at, transition.from, to), (clock) => {
    const own = commandEffects(command, transition);
    const moved = statusEffects(transition.from, to);
    const intake = intakeEffects(dossier, transition, to);
    return [own, moved, intake, clock].every((list) => list.length === 0)
      ? nothing
      : [...own, ...moved, ...intake, ...clock];
  });

const commandEffects = (command: Command, transition: Transition): readonly Effect[] => {
  const child = command.payload?.child ?? "";
  switch (transition.command.effect) {
    case null:
    case "answersIntake":
      return nothing;
    case "startsIntake":
      return [{ kind: "intakeStarted" }];
    case "extends":
      return [{ kind: "extended", promised: promisedBy(command.payload) }];
    case "dispatchesChild":
      return [{ kind: "childDispatched", child }];
    case "reportsChild":
      return [{ kind: "childReported", child }];
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
const statusEffects = (from: StatusDefinition, to: StatusDefinition): readonly Effect[] => {
  if (from === to) return nothing;
  const effects: Effect[] = [];
  if (to.clock === "kept") effects.push({ kind: "withdrawalOpened" });
  else if (from.clock === "kept") effects.push({ kind: "withdrawalClosed" });
  else if (to.awaits !== null) effects.push({ kind: "waitStarted" });
  if (to.awaits === "supplement" && from.clock !== "kept") effects.push({ kind: "supplementCounted" });
  return effects;
};

/** The desk's first answer stops the intake clock; so does an end without any answer. */
const intakeEffects = (dossier: Dossier, { command }: Transition, to: StatusDefinition): readonly Effect[] =>
  dossier.intake.mode === "running" && (command.effect === "answersIntake" || to.terminal)
    ? [{ kind: "intakeStopped" }]
    : nothing;
