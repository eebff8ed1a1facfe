import { html } from "./escape.js";

/**
 * A dossier in one line: status, number and procedure, unit of today, due date. The rest comes when it is opened.
 *
 * @typedef {import("../../Outcome.ts").Outcome} Outcome
 * @typedef {import("./speech.js").Speech} Speech
 * @typedef {import("./escape.js").Markup} Markup
 */

/** @type {(outcome: Outcome, index: number, speech: Speech) => Markup} */
export const row = (outcome, index, speech) => html`<details class="dossier ${outcome.status}" data-index="${index}">
  <summary>
    <span class="status"><i class="mark" aria-hidden="true"></i>${speech.say(`status.${outcome.status}`)}</span>
    <span class="what"><b class="number-of">${outcome.number || `${speech.say("line")} ${outcome.line}`}</b>
      <span class="name" lang="vi">${outcome.procedure?.name ?? outcome.problems[0]?.error.message[speech.language] ?? ""}</span></span>
    <span class="where">${
      outcome.place?.now?.fullName ??
      (outcome.ambiguous
        ? html`<span class="quiet">${speech.say("ambiguous")} (${outcome.place?.candidates.length ?? 0})</span>`
        : "—")
    }</span>
    <span class="due-date">${outcome.due === undefined ? html`<span class="quiet">${speech.say("noDue")}</span>` : html`<small class="due-head">${speech.say("dueShort")} ${speech.weekday(outcome.due.on)}</small> ${speech.date(outcome.due.on)}`}</span>
  </summary>
  <div class="detail"></div>
</details>`;
