import { badge, part } from "../../picture/parts.ts";
import { momentInWords } from "../../shell/dates.ts";
import { h } from "../../shell/element.ts";
import type { Ask, Language } from "../../shell/Tool.ts";
import { writeSteps } from "./Step.ts";
import type { Walked } from "./Walked.ts";
import { words } from "./words.ts";

/** What happened, step by step, with everything each step did to the clocks; the last may be taken back. */
export const history = ({ told, steps }: Walked, language: Language, ask: Ask): HTMLElement => {
  const said = words[language];
  const button = (label: string, left: typeof steps): HTMLElement => {
    const made = h("button", { type: "button", class: "pg-quiet" }, label);
    made.addEventListener("click", () => ask({ steps: writeSteps(left), next: "" }));
    return made;
  };
  return part(
    said.history,
    steps.length === 0 && h("p", { class: "pg-soft" }, said.empty),
    h(
      "ol",
      { class: "pg-history" },
      told.timeline.map((row) =>
        h(
          "li",
          { "data-clock": row.clock, "data-outcome": row.outcome },
          h("p", { class: "pg-soft" }, momentInWords(row.at, language)),
          h(
            "p",
            {},
            h("strong", {}, row.name[language]),
            ` · ${row.roleName[language]}`,
            row.outcome !== "accepted" && badge("bad", said.rejected),
          ),
          row.message !== undefined && h("p", { class: "pg-mind" }, row.message[language]),
          h(
            "ul",
            { class: "pg-reasons" },
            row.notes.map(({ words: note }) => h("li", {}, note[language])),
          ),
        ),
      ),
    ),
    steps.length > 0 &&
      h("p", { class: "pg-buttons" }, button(said.undo, steps.slice(0, -1)), button(said.fromHere, [])),
  );
};
