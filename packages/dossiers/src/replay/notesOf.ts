import { all, map, ok, type Result } from "@haicap/kernel";
import type { TimeFailure } from "../clock/TimeFailure.ts";
import { waitUntil } from "../clock/waitUntil.ts";
import { transitionOf } from "../definition/CompiledDefinition.ts";
import type { CommandPayload } from "../lifecycle/Command.ts";
import type { DossierRules } from "../lifecycle/DossierRules.ts";
import type { Moment } from "../lifecycle/momentsOf.ts";
import { clockNotes } from "./clockNotes.ts";
import type { TimelineNote } from "./Timeline.ts";

/** What one accepted step did, in the order an official reads it: clocks and dates, waits, what was said, paper, record. */
export const notesOf = (rules: DossierRules, moment: Moment): Result<readonly TimelineNote[], TimeFailure> => {
  const effects = all(moment.event.effects.map((effect) => clockNotes(rules, moment, effect)));
  if (!effects.ok) return effects;
  return map(waitNotes(rules, moment), (waits) => [
    ...effects.value.flat(),
    ...waits,
    ...childNotes(moment),
    ...saidNotes(moment),
    ...formNotes(rules, moment),
    ...recordNotes(moment),
  ]);
};

/** A wait that begins here, or goes on after a withdrawal that was denied. */
const waitNotes = (rules: DossierRules, { event, after }: Moment): Result<readonly TimelineNote[], TimeFailure> => {
  const awaits = rules.definition.rows.get(after.status)?.status.awaits ?? null;
  if (awaits === null || awaits === "children" || event.from === event.to) return ok([]);
  return map(waitUntil(rules, after), (until) => [{ kind: "waits", awaits, until }]);
};

const childNotes = ({ before, after }: Moment): readonly TimelineNote[] =>
  after.children === before.children ? [] : [{ kind: "children", children: after.children }];

const saidNotes = ({ event }: Moment): readonly TimelineNote[] => {
  const { child: _child, newDue: _newDue, ...said } = event.payload ?? ({} as CommandPayload);
  return Object.keys(said).length === 0 ? [] : [{ kind: "said", payload: said }];
};

const formNotes = ({ definition }: DossierRules, { event }: Moment): readonly TimelineNote[] => {
  const form = transitionOf(definition, event.from, event.command)?.form ?? null;
  return form === null ? [] : [{ kind: "form", form }];
};

const minute = 60_000;

/** Seconds between a step and its record are ordinary; a minute is worth telling. */
const recordNotes = ({ event }: Moment): readonly TimelineNote[] => {
  if (event.recordedAt === null) return [];
  const minutes = Math.trunc((event.recordedAt - event.at) / minute);
  return minutes === 0 ? [] : [{ kind: "recorded", at: event.recordedAt, minutes }];
};
