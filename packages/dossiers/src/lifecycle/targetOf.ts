import type { CompiledDefinition, Transition } from "../definition/CompiledDefinition.ts";
import type { StatusDefinition } from "../definition/DossierDefinition.ts";
import type { Command } from "./Command.ts";
import { childOf } from "./childOf.ts";
import type { Dossier } from "./Dossier.ts";

/** Where a row leads from here: back to where a withdrawal was asked for, or on once the last interlinked dossier reported. */
export const targetOf = (
  { rows }: CompiledDefinition,
  dossier: Dossier,
  command: Command,
  transition: Transition,
): StatusDefinition => {
  if (transition.to === null) return rows.get(dossier.withdrawal?.from ?? dossier.status)?.status ?? transition.from;
  if (transition.command.effect !== "reportsChild") return transition.to;
  const waiting = dossier.children.pending.some((child) => child !== childOf(command));
  return waiting ? transition.from : transition.to;
};
