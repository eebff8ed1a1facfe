import { transitionOf } from "../definition/CompiledDefinition.ts";
import { type Dossier, newDossier } from "./Dossier.ts";
import type { DossierEvent } from "./DossierEvent.ts";
import type { DossierRules } from "./DossierRules.ts";
import { evolve } from "./evolve.ts";

/** An event with the dossier before it and after it. */
export interface Moment {
  readonly event: DossierEvent;
  readonly before: Dossier;
  readonly after: Dossier;
}

/** Every event of a history with the dossier around it. */
export const momentsOf = ({ definition }: DossierRules, events: readonly DossierEvent[]): readonly Moment[] => {
  let before = newDossier(definition);
  return events.map((event) => {
    const after = evolve(before, event);
    const moment = { event, before, after };
    before = after;
    return moment;
  });
};

/** The moments at which a form was issued. */
export const issuesOf = ({ definition }: DossierRules, moments: readonly Moment[], key: string): readonly Moment[] =>
  moments.filter(({ event }) => transitionOf(definition, event.from, event.command)?.form?.key === key);
