import type { Instant } from "@haicap/kernel";
import fc from "fast-check";
import type { Command } from "../lifecycle/Command.ts";
import { newDossier } from "../lifecycle/Dossier.ts";
import type { DossierRules } from "../lifecycle/DossierRules.ts";
import { decide } from "../lifecycle/decide.ts";
import { evolve } from "../lifecycle/evolve.ts";
import type { HistoryShape } from "./commandsOf.ts";

/**
 * Generates histories in which every command is accepted (lịch sử hợp lệ): as long as asked for where the rules allow it, through every
 * branch of the table, with waits that run out and due instants that pass.
 *
 * @example
 * const rules = rulesFor();
 * const shape = { from: instantUnsafe("2026-03-02T08:00+07:00"), maxLength: 0, maxMinutesBetween: 60 };
 * legalHistories(rules, shape).canShrinkWithoutContext([]); // => false
 * @since 0.1.0
 */
export const legalHistories = (
  rules: DossierRules,
  { from, maxLength, maxMinutesBetween }: HistoryShape,
): fc.Arbitrary<readonly Command[]> => {
  const step = fc.record({
    pick: fc.nat(1000),
    role: fc.nat(1000),
    minutes: fc.oneof(fc.nat(300), fc.nat(maxMinutesBetween)),
  });
  return fc.array(step, { minLength: maxLength, maxLength }).map((steps) => {
    let dossier = newDossier(rules.definition);
    let at: number = from;
    const commands: Command[] = [];
    for (const [index, { pick, role, minutes }] of steps.entries()) {
      at += minutes * 60_000;
      const rows = [...(rules.definition.rows.get(dossier.status)?.on.values() ?? [])];
      const row = rows[pick % Math.max(1, rows.length)];
      if (row === undefined) break;
      const actor = row.roles[role % row.roles.length] ?? "";
      const payload = {
        child: dossier.children.pending[0] ?? `child ${index}`,
        capacity: "TUQ",
        mandate: "12/UQ",
      } as const;
      const command = {
        id: `c${index}`,
        at: at as Instant,
        command: row.command.key,
        role: actor,
        actor: "x",
        payload,
      };
      const fresh =
        row.command.effect === "dispatchesChild"
          ? { ...command, payload: { ...payload, child: `child ${index}` } }
          : command;
      const decided = decide(rules, dossier, fresh);
      if (!decided.ok) continue;
      commands.push(fresh);
      dossier = decided.value.reduce(evolve, dossier);
    }
    return commands;
  });
};
