import { html } from "./escape.js";

/**
 * What has happened to a dossier, in order, and whether its clock ran, stood or had not begun after each act.
 *
 * @typedef {import("../../Outcome.ts").Life} Life
 * @typedef {import("../../Outcome.ts").LifeStep} LifeStep
 * @typedef {import("./speech.js").Speech} Speech
 * @typedef {import("./escape.js").Markup} Markup
 */

const running = ["Accepted", "Processing", "Consulting", "Interlinked", "AwaitingSignature", "Issuing"];
const paused = ["Supplement", "FinancialObligation"];

/** @type {(life: Life, speech: Speech) => Markup} */
export const timeline = (life, speech) =>
  html`<ol class="timeline">${life.steps.map((step) => stepOf(step, speech))}</ol>`;

/** @type {(step: LifeStep, speech: Speech) => Markup} */
const stepOf = (step, speech) => {
  const clock = running.includes(step.state) ? "runs" : paused.includes(step.state) ? "paused" : "none";
  const words = clock === "runs" ? "clockRuns" : clock === "paused" ? "clockPaused" : "clockNone";
  return html`<li class="${clock} ${step.outcome}">
    <time datetime="${step.at}">${speech.moment(step.at)}</time>
    <div><strong>${speech.say(`command.${step.command}`)}</strong> <span class="role">${speech.say(`role.${step.role}`)}</span>
    ${
      step.outcome === "accepted"
        ? html`<span class="state">${speech.say(`state.${step.state}`)} · ${speech.say(words)}</span>`
        : html`<span class="state fault">${speech.say(step.outcome)}${step.reason === undefined ? "" : `: ${speech.say(`reason.${step.reason}`)}`}</span>`
    }</div>
  </li>`;
};
