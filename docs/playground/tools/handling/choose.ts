import { h } from "../../shell/element.ts";
import { samplesOf } from "../../shell/samples.ts";
import type { Answer, Language } from "../../shell/Tool.ts";
import type { Found } from "./Found.ts";

/** Asks back which of several was meant. */
export const choose = (
  { question, choices, asked }: Extract<Found<unknown>, { readonly kind: "choose" }>,
  language: Language,
  chosen: (text: string) => void,
): Answer => ({
  said: question,
  view: h(
    "div",
    {},
    h("div", { class: "pg-hero" }, h("p", { class: "pg-question", tabindex: -1, "data-lead": true }, question)),
    h(
      "ul",
      { class: "pg-choose" },
      choices.map(({ text, name, notes }) => {
        const button = h("button", { type: "button" }, h("strong", {}, name), h("span", { class: "pg-soft" }, notes));
        button.addEventListener("click", () => chosen(text));
        return h("li", {}, button);
      }),
    ),
  ),
  samples: samplesOf(asked, language),
});
