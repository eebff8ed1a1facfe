import { formatInstant } from "@haicap/kernel";
import type { Choice, Clock, Outcome } from "../Outcome.ts";
import { reform } from "../reform.ts";
import { escapeText, say } from "./say.ts";
import { words } from "./words.ts";

/** A dossier a person must decide about: what is asked, and the offices it can go to. */
export const decisionCard = ({ number, written, procedure, questions, choices, clock }: Outcome): string =>
  `<article class="card">
<p class="head"><b>${escapeText(number)}</b> ${dueLine(clock)}</p>
<p class="procedure">${escapeText(procedure ?? written?.procedure ?? "")}</p>
<p class="written">${say(words.address)}: <q>${written?.address === "" ? say(words.noAddress) : escapeText(written?.address ?? "")}</q></p>
<ul class="questions">${questions.map(({ message }) => `<li>${say(message)}</li>`).join("")}</ul>
${choices.length > 5 ? `<p class="note">→ ${say(words.anyCommune)}</p>` : `<ul class="choices">${choices.map(choiceLine).join("")}</ul>`}
</article>`;

const choiceLine = ({ id, name, hint }: Choice): string =>
  `<li><code>${escapeText(id)}</code> ${escapeText(name)}${hint.vi === "" ? "" : ` <span class="note">${say(hint)}</span>`}</li>`;

const dueLine = (clock: Clock | undefined): string => {
  if (clock === undefined || clock.due === null) return "";
  const late = clock.mode === "running" && clock.due < formatInstant(reform.at);
  const mark = clock.mode === "paused" ? words.waiting : late ? words.overdue : undefined;
  return `<span class="due">${say(words.due)} ${day(clock.due)}${mark === undefined ? "" : ` · <em class="${late ? "late" : "paused"}">${say(mark)}</em>`}</span>`;
};

/** "30/06/2025" */
const day = (instant: string): string => `${instant.slice(8, 10)}/${instant.slice(5, 7)}/${instant.slice(0, 4)}`;

/** The rows that are wrong, each with what is wrong and what to do. */
export const refusedList = (outcomes: readonly Outcome[]): string => {
  const refused = outcomes.filter(({ kind }) => kind === "refused");
  return refused.length === 0
    ? `<p>${say(words.none)}</p>`
    : `<ul class="refused">${refused
        .map(
          ({ line, number, problems }) =>
            `<li><span class="note">${say(words.line)} ${line}</span> <b>${escapeText(number)}</b><br>${problems
              .map(({ message }) => say(message))
              .join("<br>")}</li>`,
        )
        .join("")}</ul>`;
};

/** The dossiers that can go, with the office and the due date that stays. */
export const movedTable = (outcomes: readonly Outcome[]): string => `<table class="moved">
<thead><tr><th scope="col">${say(words.number)}</th><th scope="col">${say(words.address)}</th><th scope="col">${say(words.to)}</th><th scope="col">${say(words.due)}</th></tr></thead>
<tbody>${outcomes
  .filter(({ kind }) => kind === "moved")
  .map(
    ({ number, written, to, clock }) =>
      `<tr><th scope="row">${escapeText(number)}</th><td>${escapeText(written?.address ?? "")}</td><td>${escapeText(to?.name ?? "")}</td><td>${clock?.due === null || clock === undefined ? "" : day(clock.due)}</td></tr>`,
  )
  .join("\n")}</tbody></table>`;
