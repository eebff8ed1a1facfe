import { html } from "hono/html";
import type { Looked } from "../centre/lookUp.ts";
import { momentIn } from "./dates.ts";
import type { Html, View } from "./View.ts";

type Step = Looked["told"]["timeline"][number];

/** What happened, line by line, the newest first: who, when, what it did to the clocks. */
export const timeline = (view: View, steps: readonly Step[]): Html =>
  html`<ol class="timeline" reversed>${[...steps].reverse().map((step) => line(view, step))}</ol>`;

const line = ({ say, language }: View, { name, at, roleName, actor, stateName, clock, notes }: Step): Html =>
  html`<li class="${clock}"><p class="what"><strong>${say(name)}</strong>${stateName.vi === name.vi ? "" : html` <span class="tag">${say(stateName)}</span>`}</p>
<p class="soft"><time datetime="${at}">${momentIn(language, at)}</time> · ${say(roleName)}${actor === roleName.vi ? "" : html` (<span lang="vi">${actor}</span>)`}</p>
${notes.map(({ kind, words }) => html`<p class="note ${kind}">${say(words)}</p>`)}</li>`;
