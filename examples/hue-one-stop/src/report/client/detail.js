import { html } from "./escape.js";
import { strip } from "./strip.js";
import { timeline } from "./timeline.js";

/**
 * Everything about one dossier, shown when its row is opened.
 *
 * @typedef {import("../../Outcome.ts").Outcome} Outcome
 * @typedef {import("../../Outcome.ts").Place} Place
 * @typedef {import("../../Outcome.ts").Authority} Authority
 * @typedef {import("../../Outcome.ts").UnitView} UnitView
 * @typedef {import("../../Outcome.ts").Due} Due
 * @typedef {import("./speech.js").Speech} Speech
 * @typedef {import("./escape.js").Markup} Markup
 * @typedef {import("./escape.js").Piece} Piece
 */

/** @type {(outcome: Outcome, speech: Speech) => Markup} */
export const detail = (outcome, speech) => html`
  ${outcome.problems.length > 0 && problems(outcome, speech)}
  <div class="columns">
    <div>
      ${outcome.place && section("place", speech, place(outcome.place, speech))}
      ${outcome.authority && section("authority", speech, authorities(outcome.authority, speech))}
      ${outcome.written && section("written", speech, written(outcome, speech))}
    </div>
    <div>
      ${outcome.due && section("due", speech, due(outcome, outcome.due, speech))}
      ${section("life", speech, life(outcome, speech))}
    </div>
  </div>`;

/** @type {(key: string, speech: Speech, content: Piece) => Markup} */
const section = (key, speech, content) =>
  content ? html`<section class="${key}"><h3>${speech.say(`head.${key}`)}</h3>${content}</section>` : html``;

/** @type {(outcome: Outcome, speech: Speech) => Markup} */
const problems = (outcome, speech) =>
  html`<section class="problems"><h3>${speech.say("head.problems")}</h3><ul>${outcome.problems.map(
    ({ part, error }) =>
      html`<li><strong>${speech.say(`part.${part}`)}</strong> ${speech.pick(error.message)} <code>${error._tag}</code></li>`,
  )}</ul></section>`;

/** @type {(found: Place, speech: Speech) => Markup} */
const place = (found, speech) => html`
  ${found.now && unitSteps(found, found.now, speech)}
  ${
    found.status === "candidates" &&
    html`<p>${speech.say("candidates")}</p>
    <ul class="candidates">${found.candidates.map(
      (
        one,
      ) => html`<li>${unitName(one.unit)}${one.residents === undefined ? "" : html` <span class="note">${speech.say(`residents.${one.residents}`)}</span>`}
        ${one.was !== undefined && html`<span class="note">← ${one.was.fullName}, ${one.was.within}. ${one.movedBy.length > 0 ? list(one.movedBy, speech) : ""}</span>`}</li>`,
    )}</ul><p class="note">${speech.say("askApplicant")}</p>`
  }
  ${found.movedBy.length > 0 && html`<p class="basis">${speech.say("movedBy")} ${list(found.movedBy, speech)}</p>`}
  ${found.rest !== "" && html`<p class="note">${speech.say("unread")} “${found.rest}”</p>`}`;

/** @type {(found: Place, now: UnitView, speech: Speech) => Markup} */
const unitSteps = (found, now, speech) =>
  found.was === undefined
    ? html`<p class="unit">${unitName(now)}</p><p class="note">${speech.say("unchanged")}</p>`
    : html`<dl class="steps"><dt>${speech.say("formerly")}</dt><dd>${unitName(found.was)}</dd>
        <dt>${speech.say("now")}</dt><dd class="unit">${unitName(now)}</dd></dl>`;

/** @type {(words: readonly { readonly vi: string, readonly en: string }[], speech: Speech) => string} */
const list = (words, speech) => words.map(speech.pick).join("; ");

/** @type {(unit: UnitView) => Markup} */
const unitName = (unit) => html`${unit.fullName}, ${unit.within} <code>${unit.code}</code>`;

/** @type {(found: NonNullable<Outcome["authority"]>, speech: Speech) => Markup} */
const authorities = ({ now, before }, speech) =>
  html`${before !== undefined && authority(before, speech)}${authority(now, speech)}`;

/** @type {(found: Authority, speech: Speech) => Markup} */
const authority = (found, speech) => html`<div class="authority">
  <p class="on-day">${speech.say("onDay")} ${speech.date(found.on)}</p>
  ${
    found.level === undefined
      ? html`<p>${speech.say("noDecider")}</p>`
      : html`<p><strong>${found.body ?? ""}</strong>${found.unit !== undefined && html` · ${found.unit.fullName}`}</p>
        ${found.office !== undefined && html`<p class="note">${speech.say("office")}: ${found.office}</p>`}
        <p class="note">${speech.say(`level.${found.level}`)}${found.kind === undefined ? "" : `, ${speech.say(`kind.${found.kind}`)}`}</p>`
  }
  ${found.warnings.map((warning) => html`<p class="note">${speech.pick(warning)}</p>`)}
  ${found.carriedOn !== undefined && html`<p class="note">${speech.say("carriedOn")} ${found.carriedOn.from}</p>`}
  ${found.reasons.length > 0 && html`<p class="basis">${speech.say("basis")}: ${list(found.reasons, speech)}</p>`}
  ${found.receives.length > 0 && html`<p class="note">${speech.say("receives")}: ${found.receives.map((one) => receiver(one, speech)).join("; ")}</p>`}
</div>`;

/** @type {(one: import("../../Outcome.ts").Receiver, speech: Speech) => string} */
const receiver = ({ body, unit, scope }, speech) =>
  `${body}${unit === undefined ? "" : `, ${unit}`}${scope === "unit" ? "" : ` (${speech.say(`scope.${scope}`)})`}`;

/** @type {(outcome: Outcome, found: Due, speech: Speech) => Markup} */
const due = (outcome, found, speech) => html`
  <p class="due-line"><strong>${speech.weekday(found.on)} ${speech.date(found.on)}</strong>
    <span>${found.at.slice(11, 16) === "00:00" ? speech.say("endOfDay") : `${speech.say("atClock")} ${found.at.slice(11, 16)}`}</span>
    ${found.certainty !== "confirmed" && html`<span class="note">${speech.say(`certainty.${found.certainty}`)}</span>`}</p>
  <p class="note">${speech.say("receivedAt")} ${speech.moment(outcome.written?.received ?? "")} · ${speech.say("limit")}: ${outcome.written?.limit ?? ""}</p>
  ${found.first !== undefined && html`<p class="note">${speech.say("firstDue")}: ${speech.date(found.first)}; ${speech.say("firstDueNote")}</p>`}
  ${strip(found, speech)}
  ${found.citations.length > 0 && html`<p class="basis">${speech.say("basis")}: ${list(found.citations, speech)}</p>`}`;

/** @type {(outcome: Outcome, speech: Speech) => Piece} */
const life = (outcome, speech) => {
  const found = outcome.life;
  if (found === undefined) return outcome.status === "ahead" && html`<p>${speech.say("notYet")}</p>`;
  return html`
    <p><strong>${speech.pick(found.stateName)}</strong>${found.code === null ? "" : html` <code>${found.code}</code>`}
      <span class="note">${speech.say("verdict")}: ${speech.say(`status.${found.verdict}`)} · ${speech.say("consumed")} ${found.minutes} ${speech.say("workingMinutes")}</span></p>
    ${found.portalVerdict !== found.verdict && html`<p class="note">${speech.say("portalVerdict")}: ${speech.say(`status.${found.portalVerdict}`)}</p>`}
    ${found.promised !== null && found.due !== null && found.promised !== found.due && html`<p class="note">${speech.say("promised")}: ${speech.moment(found.promised)}</p>`}
    ${outcome.slip !== undefined && html`<p class="note"><a href="${outcome.slip}" target="_blank" rel="noopener">${speech.say("slip")}</a></p>`}
    ${timeline(found, speech)}`;
};

/** @type {(outcome: Outcome, speech: Speech) => Markup} */
const written = (outcome, speech) => {
  const row = outcome.written;
  if (row === undefined) return html``;
  return html`<p class="as-written" lang="vi">${row.address || "—"}</p>
    <p class="note">${row.channel}${row.facts === "" ? "" : ` · ${row.facts}`} · ${speech.say("line")} ${outcome.line}</p>`;
};
