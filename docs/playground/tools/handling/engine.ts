import { procedures } from "haicap";
import { refused, whyNot, wrongDate } from "../../shell/refused.ts";
import { samplesOf } from "../../shell/samples.ts";
import type { Answer, Ask, Language, State } from "../../shell/Tool.ts";
import { caseForm, factsOf } from "./caseForm.ts";
import { choose } from "./choose.ts";
import { placeOf } from "./placeOf.ts";
import { procedureOf } from "./procedureOf.ts";
import { view } from "./view.ts";
import { words } from "./words.ts";

/** Finds the procedure, then the place, then who handles the one at the other; asks back where more than one is meant. */
export const answer = (state: State, language: Language, ask: Ask): Answer => {
  const said = words[language];
  const { on, received } = state;
  const labels = {
    on: said.on.label,
    received: said.received.label,
    receivedOn: said.received.label,
    place: said.place.label,
    code: said.procedure.label,
  };
  const wrong =
    on === undefined ? said.noDay : wrongDate(state, { on: labels.on, received: labels.received }, language);
  if (wrong !== undefined || on === undefined) return refused(wrong ?? said.noDay, language);
  const procedure = procedureOf(state["procedure"] ?? "", on, language);
  if (procedure.kind === "refused") return refused(procedure.why, language);
  if (procedure.kind === "choose") return choose(procedure, language, (text) => ask({ procedure: text }));
  const place = placeOf(state["place"] ?? "", on, language);
  if (place.kind === "refused") return refused(place.why, language);
  if (place.kind === "choose") return choose(place, language, (text) => ask({ place: text }));
  const facts = factsOf(state);
  const question = {
    code: procedure.value,
    ...(place.value === undefined ? {} : { place: place.value }),
    on,
    ...(received === undefined ? {} : { receivedOn: received }),
    ...(Object.keys(facts).length === 0 ? {} : { facts }),
  };
  const samples = samplesOf(
    {
      operation: "procedures.whoHandles",
      input: question,
      print: `console.log(procedures.handlingLines(answer.value, "${language}").join("\\n"));`,
    },
    language,
  );
  const found = procedures.whoHandles(question);
  if (!found.ok && found.error._tag === "CaseDependent") return caseForm(found.error, state, samples, language, ask);
  if (!found.ok) return refused(whyNot(found.error, labels, language), language, samples);
  const shown = procedures.get({ code: procedure.value, on });
  const sheet = shown.ok ? shown.value : undefined;
  return {
    said: `${found.value.name}: ${found.value.decides?.body ?? said.status[found.value.status]}`,
    view: view({ handling: found.value, sheet, facts }, language, ask),
    samples,
  };
};
