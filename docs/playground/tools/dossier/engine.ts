import { dossierDefinitions } from "@haicap/dossiers-data";
import { dossiers } from "haicap";
import { daysAfter, weekdayOf } from "../../shell/dates.ts";
import { refused, whyNot, wrongDate } from "../../shell/refused.ts";
import { samplesOf } from "../../shell/samples.ts";
import type { Answer, Ask, Language, State } from "../../shell/Tool.ts";
import { type Possible, possible } from "./possible.ts";
import { mostSteps, readSteps, type Step } from "./Step.ts";
import { view } from "./view.ts";
import { words } from "./words.ts";

type Question = Parameters<typeof dossiers.explain>[0];

/** Goes through the steps so far, and finds what may come next. */
export const answer = (state: State, language: Language, ask: Ask): Answer => {
  const said = words[language];
  const labels = {
    start: said.start.label,
    next: said.nextAt.label,
    limit: said.limit.label,
    "profile.limit": said.limit.label,
    asOf: said.nextAt.label,
    events: said.history,
  };
  const wrong = wrongDate({ start: "", ...state }, { start: said.start.label, next: said.nextAt.label }, language);
  if (wrong !== undefined) return refused(wrong, language);
  const steps = readSteps(state["steps"] ?? "");
  if (steps === undefined) return refused(said.unreadable, language);
  if (steps.length > mostSteps) return refused(said.tooMany, language);
  const nextAt = state["next"] ?? afterwards(steps, state["start"] ?? "");
  const question = questionOf(state, steps, `${nextAt}+07:00`);
  const samples = samplesOf(
    {
      operation: "dossiers.explain",
      input: question,
      print: `console.log(answer.value.standing.map((line) => line.${language}).join("\\n"));`,
    },
    language,
  );
  const told = dossiers.explain(question);
  if (!told.ok) return refused(whyNot(told.error, labels, language), language, samples);
  const definition = dossierDefinitions().find(({ id }) => id === told.value.definition);
  if (definition === undefined) throw new Error(`no definition ${told.value.definition}`);
  const next: readonly Possible[] = possible(question, definition);
  return {
    said: told.value.standing.map((line) => line[language]).join(". "),
    view: view({ told: told.value, definition, steps, next, nextAt }, language, ask),
    samples,
  };
};

/** The first step at the start; each further one a day later, at the beginning of the week where that is a weekend. */
const afterwards = (steps: readonly Step[], start: string): string => {
  const last = steps.at(-1)?.at.slice(0, 16);
  if (last === undefined) return start;
  const tomorrow = daysAfter(last, 1);
  const weekday = weekdayOf(tomorrow);
  return `${weekday > 5 ? daysAfter(tomorrow, 8 - weekday) : tomorrow}${last.slice(10)}`;
};

const questionOf = (
  { limit = "", definition, days, clock }: State,
  events: readonly Step[],
  asOf: string,
): Question => ({
  ...(definition === undefined ? {} : { definition }),
  profile: {
    limit,
    ...(days === "days" ? { workingDayAs: "days" } : {}),
    ...(clock === "resume" || clock === "restart" ? { supplementClock: clock } : {}),
  },
  asOf,
  events,
});
