import type { Instant } from "@haicap/kernel";
import fc from "fast-check";
import type { CompiledDefinition } from "../definition/CompiledDefinition.ts";
import type { Command } from "../lifecycle/Command.ts";
import { commandsOf, type HistoryShape } from "./commandsOf.ts";

/**
 * Generates histories meant to do harm (lịch sử phá hoại): names that are properties of every object, ids sent again with other content,
 * instants far away, steps back in time, roles and children nobody knows, all among commands that are possible.
 *
 * @example
 * const shape = { from: instantUnsafe("2026-03-02T08:00+07:00"), maxLength: 0, maxMinutesBetween: 60 };
 * hostileHistories(defineDossierUnsafe(sampleDefinition), shape).canShrinkWithoutContext([]); // => false
 * @since 0.1.0
 */
export const hostileHistories = (compiled: CompiledDefinition, shape: HistoryShape): fc.Arbitrary<readonly Command[]> =>
  fc
    .tuple(commandsOf(compiled, shape), fc.array(attackOf(compiled), { maxLength: shape.maxLength }))
    .map(([commands, attacks]) =>
      commands.map((command, index) =>
        attacks.reduce((so, { at, attack }) => (at % commands.length === index ? attack(so) : so), command),
      ),
    );

interface Attack {
  readonly at: number;
  readonly attack: (command: Command) => Command;
}

const names = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "",
  " ",
  "submit",
  "SUBMIT",
  "\u0000",
  "Submit\u200b",
];
const hours = 3_600_000;

const attackOf = (compiled: CompiledDefinition): fc.Arbitrary<Attack> => {
  const name = fc.oneof(fc.constantFrom(...names, ...compiled.commands.keys(), ...compiled.rows.keys()), fc.string());
  const change: fc.Arbitrary<(command: Command) => Command> = fc.oneof(
    name.map(
      (command) =>
        (one: Command): Command => ({ ...one, command }),
    ),
    name.map(
      (role) =>
        (one: Command): Command => ({ ...one, role }),
    ),
    fc.constantFrom("c0", "c1", "__proto__", "").map(
      (id) =>
        (one: Command): Command => ({ ...one, id }),
    ),
    fc.integer({ min: -600, max: 600 }).map(
      (by) =>
        (one: Command): Command => ({ ...one, at: (one.at + by * hours) as Instant }),
    ),
    name.map(
      (child) =>
        (one: Command): Command => ({ ...one, payload: { ...one.payload, child } }),
    ),
    fc.constant(
      (one: Command): Command => ({ id: one.id, at: one.at, command: one.command, role: one.role, actor: "" }),
    ),
    fc.nat().map(
      (by) =>
        (one: Command): Command => ({ ...one, recordedAt: (one.at - by) as Instant }),
    ),
  );
  return fc.record({ at: fc.nat(1000), attack: change });
};
