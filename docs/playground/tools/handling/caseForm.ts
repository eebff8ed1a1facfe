import type { Failure, procedures } from "haicap";
import { refusal } from "../../picture/parts.ts";
import { h } from "../../shell/element.ts";
import { choiceField, controlsOf, readControl, textField, writeControl } from "../../shell/fields.ts";
import type { Answer, Ask, Language, Sample, State } from "../../shell/Tool.ts";
import { type FactKey, words } from "./words.ts";

type Facts = NonNullable<Parameters<typeof procedures.whoHandles>[0]["facts"]>;

/** The facts a permalink holds, in the form the question takes them; an age that is no number is left out. */
export const factsOf = ({ age, action, foreignElement, insideIndustrialZone, certifiedBy }: State): Facts => ({
  ...(age !== undefined && /^\d{1,3}$/u.test(age) ? { age: Number(age) } : {}),
  ...(action === undefined ? {} : { action: action as NonNullable<Facts["action"]> }),
  ...(foreignElement === undefined ? {} : { foreignElement: foreignElement === "true" }),
  ...(insideIndustrialZone === undefined ? {} : { insideIndustrialZone: insideIndustrialZone === "true" }),
  ...(certifiedBy === undefined ? {} : { certifiedBy: certifiedBy as NonNullable<Facts["certifiedBy"]> }),
});

/** Says that the answer depends on the case, between whom, and asks for what would tell. */
export const caseForm = (
  failure: Failure,
  state: State,
  samples: readonly Sample[],
  language: Language,
  ask: Ask,
): Answer => {
  const said = words[language];
  const { needs, options } = failure as unknown as CaseDependent;
  const form = h(
    "form",
    { class: "pg-case" },
    h(
      "div",
      { class: "pg-fields" },
      needs.map((key) => factField(key, language)),
    ),
    h("button", { type: "submit", class: "pg-secondary" }, said.tell),
  );
  for (const control of controlsOf(form)) writeControl(control, state[control.name] ?? "", language);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask(Object.fromEntries(controlsOf(form).map((control) => [control.name, readControl(control, language)])));
  });
  const bodies = [...new Set(options.map(({ body }) => body))];
  return {
    said: said.depends,
    view: refusal(
      said.depends,
      said.options,
      h(
        "ul",
        { class: "pg-reasons" },
        bodies.map((body) => h("li", {}, body)),
      ),
      needs.length === 0 ? h("p", {}, failure.message[language]) : form,
    ),
    samples,
  };
};

interface CaseDependent {
  readonly needs: readonly FactKey[];
  readonly options: readonly { readonly body: string }[];
}

const factField = (key: FactKey, language: Language): HTMLElement => {
  const { facts, factOptions } = words[language];
  return key === "age"
    ? textField(key, { label: facts[key] }, { placeholder: "14" })
    : choiceField(key, { label: facts[key] }, factOptions[key]);
};
