import type { CalendarInvalid, OfficeInvalid } from "@haicap/calendar";
import { type LimitOrText, type LimitUnreadable, resolveLimit } from "@haicap/calendar/limits";
import type { Command, DefinitionUnknown, DossierRules, TimeFailure } from "@haicap/dossiers";
import { createTimekeeper } from "@haicap/dossiers/clock";
import { type Replay, replay } from "@haicap/dossiers/replay";
import type { HistoryQuestion } from "@haicap/dossiers/schema";
import {
  type CivilDate,
  civilDateAt,
  flatMap,
  map,
  type NotInForce,
  type OutsideCoverage,
  ok,
  type Result,
} from "@haicap/kernel";
import { sealer } from "../sealing/sealer.ts";
import { officeTime } from "../tables/calendar.ts";
import { dossierDefinition } from "../tables/dossiers.ts";

/** A history gone through by the rules it was under. */
export interface History {
  readonly rules: DossierRules;
  readonly replayed: Replay;
}

/** Everything that can keep a history from being gone through. */
export type HistoryFailure =
  | DefinitionUnknown
  | OutsideCoverage
  | NotInForce
  | LimitUnreadable
  | CalendarInvalid
  | OfficeInvalid
  | TimeFailure;

/** Goes through the history of a question on the calendar, for the office and by the definition it names. */
export const historyOf = (question: HistoryQuestion): Result<History, HistoryFailure> =>
  flatMap(rulesOf(question), ({ rules, genesis }) =>
    map(replay(rules, question.events, { sealer, genesis }), (replayed) => ({ rules, replayed })),
  );

/** As {@link historyOf}, without the chain of digests, for whoever counts many and proves none. */
export const unsealedHistoryOf = (question: HistoryQuestion): Result<History, HistoryFailure> =>
  flatMap(rulesOf(question), ({ rules }) => map(replay(rules, question.events), (replayed) => ({ rules, replayed })));

/** The rules a question names, and the digest a history under them starts from. */
export const rulesOf = (
  question: HistoryQuestion,
): Result<{ readonly rules: DossierRules; readonly genesis: string }, HistoryFailure> => {
  const definition = dossierDefinition(question.definition, startOf(question));
  if (!definition.ok) return definition;
  const { limit: asked, workingDayAs = "officeHours", ...numbers } = question.profile;
  const limit = limitOf(asked);
  if (!limit.ok) return limit;
  const office = officeTime({ calendar: question.calendar, office: question.office, patches: question.patches });
  if (!office.ok) return office;
  const { compiled, genesis } = definition.value;
  const rules: DossierRules = {
    definition: compiled,
    profile: { ...compiled.definition.parameters, delegation: false, ...numbers },
    time: createTimekeeper(office.value, limit.value.limit, workingDayAs),
  };
  return ok({ rules, genesis });
};

/** A catalog has a few hundred texts for its limits, and a report reads them a million times. */
const mostTexts = 1000;
const texts = new Map<string, ReturnType<typeof resolveLimit>>();

const limitOf = (asked: LimitOrText): ReturnType<typeof resolveLimit> => {
  if (typeof asked !== "string") return resolveLimit(asked);
  const known = texts.get(asked) ?? resolveLimit(asked);
  if (texts.size < mostTexts) texts.set(asked, known);
  return known;
};

const accepting: readonly string[] = ["Accept", "ReceiveAtDesk"];

/** The day whose rules a dossier keeps: that of its acceptance, else of its first command, else the reporting day. */
const startOf = ({ events, asOf }: HistoryQuestion): CivilDate => {
  const accepted: Command | undefined = events.find(({ command }) => accepting.includes(command));
  return civilDateAt((accepted ?? events[0])?.at ?? asOf);
};
