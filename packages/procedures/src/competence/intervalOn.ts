import type { CivilDate } from "@haicap/kernel";
import type { ProcedureEntry } from "../catalog/ProcedureEntry.ts";
import type { CompetenceInterval } from "./CompetenceInterval.ts";

/** The interval of competence that holds on a day; `undefined` before the first. Intervals are in order, so the last that has begun. */
export const intervalOn = ({ competence }: ProcedureEntry, on: CivilDate): CompetenceInterval | undefined => {
  for (let at = competence.length - 1; at >= 0; at--) {
    const interval = competence[at] as CompetenceInterval;
    const { from, until } = interval.effective;
    if (from <= on) return until === undefined || on < until ? interval : undefined;
  }
  return undefined;
};
