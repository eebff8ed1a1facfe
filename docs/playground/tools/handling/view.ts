import { procedures } from "haicap";
import { badge, cited, facts as factList, part, unfold } from "../../picture/parts.ts";
import { dayInWords } from "../../shell/dates.ts";
import { type Child, h } from "../../shell/element.ts";
import type { Ask, Language } from "../../shell/Tool.ts";
import { papers, terms } from "./sheet.ts";
import { words } from "./words.ts";

/** What `procedures.whoHandles` answers. */
type Handling = Extract<ReturnType<typeof procedures.whoHandles>, { readonly ok: true }>["value"];

/** What `procedures.get` answers. */
export type Sheet = Extract<ReturnType<typeof procedures.get>, { readonly ok: true }>["value"];

/** A handling, the procedure's own sheet, and what was told about the case. */
export interface Handled {
  readonly handling: Handling;
  readonly sheet: Sheet | undefined;
  readonly facts: object;
}

/** Who decides and where, where to hand in, limit, fee and papers, and why. */
export const view = ({ handling, sheet, facts }: Handled, language: Language, ask: Ask): HTMLElement => {
  const said = words[language];
  const { decides, alternatives = [], receives } = handling;
  const notes = procedures.handlingNotes(handling, language);
  return h(
    "div",
    {},
    h(
      "div",
      { class: "pg-hero" },
      h("p", { class: "pg-asked" }, `${handling.name} · ${said.on2(dayInWords(handling.on, language))}`),
      h(
        "p",
        { class: "pg-result", tabindex: -1, "data-lead": true },
        decides === undefined ? said.status[handling.status] : bodyOf(decides),
      ),
      h(
        "p",
        { class: "pg-badges" },
        decides !== undefined && badge("idle", said.level[decides.level]),
        decides !== undefined && badge("idle", said.kind[decides.kind]),
        badge(handling.certainty === "confirmed" ? "good" : "warn", said.certainty[handling.certainty]),
      ),
      factList([
        ...(decides?.office === undefined ? [] : [[said.office, decides.office] as const]),
        [said.regulates, handling.regulates.body],
        [said.procedure.label, h("span", { class: "pg-code" }, handling.code)],
      ]),
      Object.keys(facts).length > 0 && forget(said.forget, ask),
    ),
    reasons(said.mind, notes.warnings, "pg-mind"),
    reasons(said.also, alternatives.map(bodyOf)),
    receives.length > 0 &&
      part(
        said.receives,
        h(
          "ul",
          { class: "pg-reasons" },
          receives.map((one) => receiver(one, language)),
        ),
      ),
    reasons(said.why, notes.reasons),
    sheet !== undefined && terms(sheet, language),
    sheet !== undefined && papers(sheet, language),
    sheet !== undefined &&
      sheet.citations.length > 0 &&
      unfold(
        said.basis,
        h(
          "p",
          { class: "pg-cites" },
          sheet.citations.map(({ instrument }) => h("cite", {}, instrument)),
        ),
      ),
    unfold(
      said.allWords,
      h(
        "pre",
        { tabindex: 0, role: "group", "aria-label": said.allWords },
        procedures.handlingLines(handling, language).join("\n"),
      ),
    ),
  );
};

const bodyOf = ({
  body,
  unit,
}: Pick<NonNullable<Handling["decides"]>, "body"> & {
  readonly unit?: { readonly fullName: string; readonly parent?: { readonly fullName: string } };
}): string =>
  unit === undefined
    ? body
    : `${body} – ${unit.fullName}${unit.parent === undefined ? "" : `, ${unit.parent.fullName}`}`;

const reasons = (title: string, lines: readonly string[], tone = ""): Child =>
  lines.length > 0 &&
  part(
    title,
    h(
      "ul",
      { class: `pg-reasons ${tone}` },
      lines.map((line) => h("li", {}, line)),
    ),
  );

const receiver = (
  { body, unit, scope, channels, citation }: Handling["receives"][number],
  language: Language,
): HTMLElement => {
  const said = words[language];
  const where = unit === undefined ? said.anywhere[scope] : unit.fullName;
  return h(
    "li",
    {},
    h("strong", {}, body),
    where === "" ? "" : `, ${where}`,
    channels.length > 0 && `: ${channels.map((one) => said.channels[one]).join(", ")}`,
    citation !== undefined && cited(citation.instrument),
  );
};

const forget = (label: string, ask: Ask): HTMLElement => {
  const button = h("button", { type: "button", class: "pg-quiet" }, label);
  button.addEventListener("click", () =>
    ask({ age: "", action: "", foreignElement: "", insideIndustrialZone: "", certifiedBy: "" }),
  );
  return button;
};
