import { detail } from "./detail.js";
import { html } from "./escape.js";
import { haystack, ordered, passes } from "./filter.js";
import { row } from "./row.js";
import { speech } from "./speech.js";

/**
 * The page at work: language, filters, rows that are filled when they are opened.
 *
 * @typedef {import("../../Outcome.ts").Outcome} Outcome
 */

/** @type {(id: string) => HTMLElement} */
const byId = (id) => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`#${id} is missing`);
  return found;
};

/** @type {{ readonly outcomes: readonly Outcome[], readonly words: Readonly<Record<string, { vi: string, en: string }>> }} */
const data = JSON.parse(byId("data").textContent ?? "");
const hays = data.outcomes.map(haystack);
const search = /** @type {HTMLInputElement} */ (byId("search"));
const order = /** @type {HTMLSelectElement} */ (byId("order"));
const unit = /** @type {HTMLSelectElement} */ (byId("unit"));
let status = "";
let talk = speech(data.words, "vi");

const listRows = () => {
  byId("list").innerHTML = html`${ordered(data.outcomes, order.value).flatMap((index) => {
    const outcome = data.outcomes[index];
    return outcome === undefined ? [] : [row(outcome, index, talk)];
  })}`.safe;
  applyFilter();
};

const applyFilter = () => {
  let shown = 0;
  for (const element of document.querySelectorAll("details.dossier")) {
    const index = Number(/** @type {HTMLElement} */ (element).dataset["index"]);
    const outcome = data.outcomes[index];
    const visible =
      outcome !== undefined && passes(outcome, hays[index] ?? "", { status, unit: unit.value, text: search.value });
    element.toggleAttribute("hidden", !visible);
    if (visible) shown += 1;
  }
  byId("shown").textContent = `${shown} / ${data.outcomes.length} ${talk.say("shown")}`;
  byId("none").toggleAttribute("hidden", shown > 0);
  for (const button of document.querySelectorAll("[data-status]"))
    button.setAttribute("aria-pressed", String(button.getAttribute("data-status") === status));
};

/** @type {(element: HTMLElement) => void} */
const fill = (element) => {
  const outcome = data.outcomes[Number(element.dataset["index"])];
  const body = element.querySelector(".detail");
  if (outcome !== undefined && body !== null && body.childElementCount === 0)
    body.innerHTML = detail(outcome, talk).safe;
};

/** @type {(language: "vi" | "en") => void} */
const speak = (language) => {
  talk = speech(data.words, language);
  document.documentElement.lang = language;
  document.title = talk.say("title");
  for (const element of document.querySelectorAll("[data-say]"))
    element.textContent = talk.say(element.getAttribute("data-say") ?? "");
  for (const element of document.querySelectorAll("[data-date]"))
    element.textContent = talk.moment(element.getAttribute("data-date") ?? "");
  search.placeholder = talk.say("search");
  for (const button of document.querySelectorAll("[data-language]"))
    button.setAttribute("aria-pressed", String(button.getAttribute("data-language") === language));
  const open = [...document.querySelectorAll("details.dossier[open]")].map(
    (one) => /** @type {HTMLElement} */ (one).dataset["index"],
  );
  listRows();
  for (const index of open) document.querySelector(`details.dossier[data-index="${index}"]`)?.setAttribute("open", "");
};

document.addEventListener(
  "toggle",
  (event) => {
    const element = event.target;
    if (element instanceof HTMLDetailsElement && element.open && element.classList.contains("dossier")) fill(element);
  },
  true,
);
document.addEventListener("click", (event) => {
  const button = event.target instanceof Element ? event.target.closest("button") : null;
  if (button === null) return;
  const language = button.getAttribute("data-language");
  if (language === "vi" || language === "en") speak(language);
  const chosen = button.getAttribute("data-status");
  if (chosen !== null) {
    status = status === chosen ? "" : chosen;
    applyFilter();
  }
  if (button.id === "print") window.print();
  if (button.id === "clear") {
    status = "";
    unit.value = "";
    search.value = "";
    applyFilter();
  }
});
search.addEventListener("input", applyFilter);
unit.addEventListener("change", applyFilter);
order.addEventListener("change", listRows);

const [wanted, opened] = location.hash.slice(1).split(",");
speak(wanted === "en" ? "en" : "vi");
if (opened !== undefined) {
  const found = document.querySelector(`details.dossier[data-index="${Number(opened)}"]`);
  found?.setAttribute("open", "");
  if (found !== null) /** @type {HTMLElement} */ (found).scrollIntoView({ block: "start" });
}
