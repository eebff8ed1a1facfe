import { type Child, h } from "../shell/element.ts";

/** The answer itself, above everything: what is asked, the answer, and what goes with it. */
export const hero = (asked: string, answer: Child, ...beneath: readonly Child[]): HTMLElement =>
  h(
    "div",
    { class: "pg-hero" },
    h("p", { class: "pg-asked" }, asked),
    h("p", { class: "pg-result", tabindex: -1, "data-lead": true }, answer),
    beneath,
  );

/** A sentence that something is refused or not known, and why. */
export const refusal = (head: string, why: string, ...more: readonly Child[]): HTMLElement =>
  h(
    "div",
    { class: "pg-refusal", role: "group", tabindex: -1, "data-lead": true },
    h("strong", {}, head),
    h("p", {}, why),
    more,
  );

/** A word in a coloured pill. */
export const badge = (tone: "good" | "warn" | "bad" | "idle", text: string): HTMLElement =>
  h("span", { class: "pg-badge", "data-tone": tone }, text);

/** A part of an answer under its heading. */
export const part = (title: string, ...content: readonly Child[]): HTMLElement =>
  h("section", { class: "pg-part" }, h("h3", {}, title), content);

/** Pairs of a name and what it is. */
export const facts = (rows: readonly (readonly [name: string, value: Child])[]): HTMLElement =>
  h(
    "dl",
    { class: "pg-facts" },
    rows.map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, value))),
  );

/** What is there for those who want to know more. */
export const unfold = (title: string, ...content: readonly Child[]): HTMLElement =>
  h("details", { class: "pg-unfold" }, h("summary", {}, title), content);

/** The document something rests on, behind what is said; it goes to the next line as a whole. */
export const cited = (instrument: string): Child => ["\u2002", h("cite", {}, instrument)];
