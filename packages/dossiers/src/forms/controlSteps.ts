import { formatInstant, type Instant, ok, type Result, type Words } from "@haicap/kernel";
import type { TimeFailure } from "../clock/TimeFailure.ts";
import { wholeMinutes } from "../clock/workedMinutes.ts";
import type { CompiledDefinition } from "../definition/CompiledDefinition.ts";
import type { DossierRules } from "../lifecycle/DossierRules.ts";
import type { Moment } from "../lifecycle/momentsOf.ts";
import type { ControlStep } from "./DossierForm.ts";

/**
 * The steps of the control slip: each with the working minutes since the one before, in which the clock ran. They add up to what was
 * used at the last step, a restart set aside.
 */
export const controlSteps = (
  rules: DossierRules,
  moments: readonly Moment[],
): Result<readonly ControlStep[], TimeFailure> => {
  const steps: ControlStep[] = [];
  const last = moments.at(-1)?.after.clock;
  const endedAt = last?.mode === "ended" ? last.endedAt : null;
  let [total, told] = [0, 0];
  for (const moment of moments) {
    const worked = workedBefore(rules, moment, endedAt);
    if (!worked.ok) return worked;
    total += worked.value;
    const workedMinutes = wholeMinutes(total) - told;
    told += workedMinutes;
    steps.push(stepOf(rules.definition, moment, workedMinutes));
  }
  return ok(steps);
};

/** A granted withdrawal ended the dossier when it was asked for: what came after was not worked. */
const workedBefore = (
  { time }: DossierRules,
  { event, before }: Moment,
  endedAt: Instant | null,
): Result<number, TimeFailure> => {
  if (before.clock.mode !== "running" || before.lastAt === null) return ok(0);
  return time.worked(before.lastAt, endedAt !== null && endedAt < event.at ? endedAt : event.at);
};

const stepOf = (definition: CompiledDefinition, { event }: Moment, workedMinutes: number): ControlStep => ({
  sequence: event.sequence,
  at: formatInstant(event.at),
  command: event.command,
  name: nameOf(definition, event.command),
  from: event.from,
  to: event.to,
  role: event.role,
  actor: event.actor,
  toAgency: event.payload?.toAgency ?? null,
  workedMinutes,
});

const nameOf = ({ commands }: CompiledDefinition, key: string): Words => ({
  vi: commands.get(key)?.nameVi ?? key,
  en: commands.get(key)?.nameEn ?? key,
});
