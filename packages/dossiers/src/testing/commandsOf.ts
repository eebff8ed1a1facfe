import type { Instant } from "@haicap/kernel";
import fc from "fast-check";
import type { CompiledDefinition } from "../definition/CompiledDefinition.ts";
import type { Command } from "../lifecycle/Command.ts";

/** How histories are made: from when, and how many minutes a step may take. */
export interface HistoryShape {
  readonly from: Instant;
  readonly maxLength: number;
  readonly maxMinutesBetween: number;
}

/**
 * Generates histories: mostly commands that are possible where the dossier probably is, with wrong roles, unknown names,
 * doubled ids and steps back in time among them.
 *
 * @example
 * const shape = { from: instantUnsafe("2026-03-02T08:00+07:00"), maxLength: 0, maxMinutesBetween: 60 };
 * commandsOf(defineDossierUnsafe(sampleDefinition), shape).canShrinkWithoutContext([]); // => false
 * @since 0.1.0
 */
export const commandsOf = (
  compiled: CompiledDefinition,
  { from, maxLength, maxMinutesBetween }: HistoryShape,
): fc.Arbitrary<readonly Command[]> =>
  fc.array(stepOf(maxMinutesBetween), { maxLength }).map((steps) => build(compiled, from, steps));

interface Step {
  readonly minutes: number;
  readonly seconds: number;
  readonly pick: number;
  readonly role: number;
  readonly hostility: number;
  readonly child: string;
  readonly signing: number;
}

const stepOf = (maxMinutes: number): fc.Arbitrary<Step> =>
  fc.record({
    minutes: fc.oneof(fc.nat(300), fc.nat(maxMinutes)),
    seconds: fc.constantFrom(0, 0, 0, 30),
    pick: fc.nat(1000),
    role: fc.nat(1000),
    hostility: fc.nat(99),
    child: fc.constantFrom("A", "B", "C"),
    signing: fc.nat(3),
  });

/** Walks the table without guards or clocks, so that a good part of the commands is accepted. */
const build = (compiled: CompiledDefinition, from: Instant, steps: readonly Step[]): readonly Command[] => {
  const commands: Command[] = [];
  let status = compiled.initial.key;
  let at: number = from;
  for (const [index, step] of steps.entries()) {
    at += (step.minutes * 60 + step.seconds) * 1000;
    const rows = [...(compiled.rows.get(status)?.on.values() ?? [])];
    const row = rows[step.pick % Math.max(1, rows.length)];
    const command = row?.command.key ?? "Archive";
    const role = row?.roles[step.role % row.roles.length] ?? "archivist";
    commands.push(
      hostile({ id: `c${index}`, at: at as Instant, command, role, actor: "x", payload: payloadOf(step) }, step),
    );
    if (step.hostility > 11 && row?.to) status = row.to.key;
  }
  return commands;
};

const payloadOf = ({ child, signing }: Step): NonNullable<Command["payload"]> =>
  signing === 0 ? { child, capacity: "TUQ" } : { child, capacity: "TUQ", mandate: "12/UQ-UBND" };

const hostile = (command: Command, { hostility, minutes }: Step): Command => {
  if (hostility < 3) return { ...command, command: "Fly" };
  if (hostility < 6) return { ...command, role: "stranger" };
  if (hostility < 9) return { ...command, id: "c0" };
  return hostility < 12 ? { ...command, at: (command.at - minutes * 120_000) as Instant } : command;
};
