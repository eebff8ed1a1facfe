import { h } from "./element.ts";
import type { Language } from "./Tool.ts";
import { words as shellWords } from "./words.ts";
import { readDate, readMoment, writeDate, writeMoment } from "./writtenDates.ts";

let made = 0;
const nextId = (name: string): string => `pg-${name}-${++made}`;

/** What a control is about: its label, and what helps to fill it in. */
export interface FieldWords {
  readonly label: string;
  readonly hint?: string | undefined;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const labelled = (control: Control, { label, hint }: FieldWords, ...more: readonly Node[]): HTMLElement => {
  control.id = nextId(control.name);
  const hintId = `${control.id}-hint`;
  if (hint !== undefined) control.setAttribute("aria-describedby", hintId);
  return h(
    "div",
    { class: "pg-field" },
    h("label", { for: control.id }, label),
    more.length === 0 ? control : h("div", { class: "pg-together" }, control, more),
    hint !== undefined && h("p", { class: "pg-hint", id: hintId }, hint),
  );
};

/** A line of text; `suggestions` are offered, anything may be typed. */
export const textField = (
  name: string,
  words: FieldWords,
  { suggestions = [], ...attributes }: { readonly suggestions?: readonly string[]; readonly placeholder?: string } = {},
): HTMLElement => {
  const input = h("input", {
    name,
    type: "text",
    autocomplete: "off",
    spellcheck: "false",
    maxlength: 500,
    ...attributes,
  });
  if (suggestions.length === 0) return labelled(input, words);
  const list = h(
    "datalist",
    { id: nextId(`${name}-list`) },
    suggestions.map((value) => h("option", { value })),
  );
  input.setAttribute("list", list.id);
  const field = labelled(input, words);
  field.append(list);
  return field;
};

/** Many lines of text. */
export const linesField = (name: string, words: FieldWords, rows: number, longest: number): HTMLElement =>
  labelled(h("textarea", { name, rows, maxlength: longest, spellcheck: "false", autocomplete: "off" }), words);

/** One of a few; the first is what holds when nothing is chosen and has the value `""`. */
export const choiceField = (
  name: string,
  words: FieldWords,
  options: readonly (readonly [value: string, label: string])[],
): HTMLElement =>
  labelled(
    h(
      "select",
      { name },
      options.map(([value, label]) => h("option", { value }, label)),
    ),
    words,
  );

/** Yes or no. */
export const checkField = (name: string, label: string): HTMLElement => {
  const input = h("input", { name, type: "checkbox", value: "yes", id: nextId(name) });
  return h("div", { class: "pg-check" }, input, h("label", { for: input.id }, label));
};

/** What a list of controls is not shown for, until somebody asks. */
export const moreFields = (summary: string, ...fields: readonly Node[]): HTMLElement =>
  h("details", { class: "pg-more" }, h("summary", {}, summary), h("div", { class: "pg-fields" }, fields));

/** A day, or a moment, typed the way the language writes it; the browser's own calendar is a button away. */
export const dayField = (
  name: string,
  words: FieldWords,
  language: Language,
  kind: "date" | "moment" = "date",
): HTMLElement => {
  const [day, clock] = language === "vi" ? ["20/11/2026", "09:00"] : ["2026-11-20", "09:00"];
  const input = h("input", {
    name,
    type: "text",
    "data-kind": kind,
    autocomplete: "off",
    maxlength: 40,
    placeholder: kind === "date" ? day : `${day} ${clock}`,
  });
  const native = h("input", { type: kind === "date" ? "date" : "datetime-local", tabindex: -1, "aria-hidden": "true" });
  const button = h("button", {
    type: "button",
    class: "pg-pick",
    "aria-label": `${shellWords[language].pick}: ${words.label}`,
  });
  button.addEventListener("click", () => {
    native.value = readControl(input, language);
    native.showPicker();
  });
  native.addEventListener("change", () => {
    writeControl(input, native.value, language);
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
  return labelled(input, words, button, native);
};

/** What a control says, in the form a permalink keeps. */
export const readControl = (control: Control, language: Language): string => {
  if (control instanceof HTMLInputElement && control.type === "checkbox") return control.checked ? control.value : "";
  const value = control.value.trim();
  const kind = control.dataset["kind"];
  const read = kind === "date" ? readDate(value) : kind === "moment" ? readMoment(value) : value;
  if (read !== value) writeControl(control, read, language);
  return read;
};

/** Puts into a control what a permalink keeps. */
export const writeControl = (control: Control, value: string, language: Language): void => {
  const kind = control.dataset["kind"];
  if (control instanceof HTMLInputElement && control.type === "checkbox") control.checked = value === control.value;
  else if (control instanceof HTMLSelectElement)
    control.value = [...control.options].some((option) => option.value === value) ? value : "";
  else
    control.value =
      kind === "date" ? writeDate(value, language) : kind === "moment" ? writeMoment(value, language) : value;
};

/** The named controls of a form. */
export const controlsOf = (form: HTMLFormElement): readonly Control[] =>
  [...form.elements].filter(
    (one): one is Control =>
      (one instanceof HTMLInputElement || one instanceof HTMLSelectElement || one instanceof HTMLTextAreaElement) &&
      one.name !== "",
  );
