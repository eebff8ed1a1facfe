import * as fc from "fast-check";
import { appendEvent } from "../history/appendEvent.ts";
import { openHistory } from "../history/History.ts";
import { verifyHistory } from "../history/verifyHistory.ts";
import { idList } from "../lifecycle/AcceptedIds.ts";
import type { Command } from "../lifecycle/Command.ts";
import { type Dossier, newDossier } from "../lifecycle/Dossier.ts";
import type { DossierEvent } from "../lifecycle/DossierEvent.ts";
import type { DossierRules } from "../lifecycle/DossierRules.ts";
import { evolve } from "../lifecycle/evolve.ts";
import { type Replay, replay } from "../replay/replay.ts";
import { plainSealer } from "./plainSealer.ts";

/** Named properties; a province runs them on its own definition, limits and calendar. */
export type DossierLaws = Readonly<Record<string, fc.IRawProperty<unknown, false>>>;

/**
 * What holds for every definition of a dossier's life, whatever is done to a dossier; `histories` are commands, as `commandsOf` makes
 * them. A history that runs out of the calendar is left aside.
 *
 * @example
 * const rules = rulesFor();
 * const shape = { from: instantUnsafe("2026-03-02T08:00+07:00"), maxLength: 9, maxMinutesBetween: 600 };
 * const laws = dossierLaws(rules, commandsOf(rules.definition, shape));
 * Object.keys(laws)[0]; // => "every prefix of a history is a dossier of the definition"
 * @since 0.1.0
 */
export const dossierLaws = (rules: DossierRules, histories: fc.Arbitrary<readonly Command[]>): DossierLaws => {
  const law = (holds: (told: Replay, commands: readonly Command[]) => boolean): fc.IRawProperty<unknown, false> =>
    fc.property(histories, (commands) => {
      const told = replay(rules, commands, { sealer: plainSealer, genesis: "" });
      fc.pre(told.ok);
      return told.ok && holds(told.value, commands);
    });
  const eachStep = (holds: (step: Step) => boolean): fc.IRawProperty<unknown, false> =>
    law(({ events }) => stepsOf(rules, events).every(holds));
  return {
    "every prefix of a history is a dossier of the definition": eachStep(
      ({ event, after }) => rules.definition.rows.has(after.status) && after.sequence === event.sequence,
    ),
    "a history folds to the same dossier from its events alone": law(({ dossier, events }) =>
      same(events.reduce(evolve, newDossier(rules.definition)), dossier),
    ),
    "what is rejected or ignored changes nothing": law(({ results, dossier, chainHead }) => {
      const kept = results.filter(({ outcome }) => outcome.kind === "accepted").map(({ command }) => command);
      const again = replay(rules, kept, { sealer: plainSealer, genesis: "" });
      return again.ok && same(again.value.dossier, dossier) && again.value.chainHead === chainHead;
    }),
    "what was accepted is ignored when it is sent again": law(({ events, results }) => {
      const kept = results.filter(({ outcome }) => outcome.kind === "accepted").map(({ command }) => command);
      const twice = replay(rules, [...kept, ...kept], { sealer: plainSealer, genesis: "" });
      return twice.ok && twice.value.events.length === events.length;
    }),
    "the clock stands still exactly while somebody outside is waited for": eachStep(({ after }) => {
      const status = rules.definition.rows.get(after.withdrawal?.from ?? after.status)?.status;
      return (after.clock.mode === "paused") === (status?.clock === "paused");
    }),
    "a dossier that waits never carries the national code of an end": eachStep(
      ({ after }) => after.clock.mode !== "paused" || ![3, 8, 9, 10].includes(after.code ?? 0),
    ),
    "the statutory due date moves only when a pause ends": eachStep(
      ({ before, after }) => dueOf(before) === null || dueOf(before) === dueOf(after) || before.clock.mode === "paused",
    ),
    "the first due date and an end stay what they were": eachStep(
      ({ before, after }) =>
        (!("firstDue" in before.clock) ||
          ("firstDue" in after.clock && after.clock.firstDue.at === before.clock.firstDue.at)) &&
        (before.clock.mode !== "ended" || same(before.clock, after.clock)),
    ),
    "what was used only grows, but for a restart": eachStep(({ event, before, after }) => {
      const restarted = event.effects.some(({ kind }) => kind === "clockRestarted");
      return restarted || usedIn(after) >= usedIn(before);
    }),
    "the history of it verifies": law(({ events }) => {
      const start = openHistory(plainSealer, rules.definition);
      const history = events.reduce((so, event) => appendEvent(plainSealer, so, event, { actor: event.id }), start);
      return verifyHistory(plainSealer, rules.definition, history).ok;
    }),
  };
};

interface Step {
  readonly event: DossierEvent;
  readonly before: Dossier;
  readonly after: Dossier;
}

const stepsOf = ({ definition }: DossierRules, events: readonly DossierEvent[]): readonly Step[] => {
  let before = newDossier(definition);
  return events.map((event) => {
    const step = { event, before, after: evolve(before, event) };
    before = step.after;
    return step;
  });
};

const dueOf = ({ clock }: Dossier): number | null => ("due" in clock ? clock.due.at : null);

const usedIn = ({ clock }: Dossier): number => ("consumed" in clock ? clock.consumed : 0);

/** Dossiers share an index of ids with other versions of themselves: the list is what counts. */
const same = (a: object, b: object): boolean => plainSealer.canonical(listed(a)) === plainSealer.canonical(listed(b));

const listed = (value: object): object =>
  "accepted" in value ? { ...value, accepted: idList((value as Dossier).accepted) } : value;
