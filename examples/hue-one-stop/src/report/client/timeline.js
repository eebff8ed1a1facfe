import { html } from "./escape.js";

/**
 * What has happened to a dossier, in order: who did what, whether its clock ran, stood or had not begun, and every date that moved.
 *
 * @typedef {import("../../Outcome.ts").Life} Life
 * @typedef {import("../../Outcome.ts").LifeStep} LifeStep
 * @typedef {import("./speech.js").Speech} Speech
 * @typedef {import("./escape.js").Markup} Markup
 */

/** @type {(life: Life, speech: Speech) => Markup} */
export const timeline = (life, speech) =>
  html`<ol class="timeline">${life.steps.map((step) => stepOf(step, speech))}</ol>`;

/** @type {(step: LifeStep, speech: Speech) => Markup} */
const stepOf = (step, speech) => {
  const clock = step.clock === "running" ? "runs" : step.clock === "paused" ? "paused" : "none";
  return html`<li class="${clock} ${step.outcome}">
    <time datetime="${step.at}">${speech.moment(step.at)}</time>
    <div><strong>${speech.pick(step.name)}</strong> <span class="role">${speech.pick(step.roleName)}</span>
    ${
      step.outcome === "accepted"
        ? html`<span class="state">${speech.pick(step.stateName)}</span>${step.notes.map((note) => html`<span class="said">${speech.pick(note)}</span>`)}`
        : html`<span class="state fault">${speech.say(step.outcome)}${step.message === undefined ? "" : `: ${speech.pick(step.message)}`}</span>`
    }</div>
  </li>`;
};
