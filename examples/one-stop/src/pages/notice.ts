import type { Words } from "@haicap/kernel";
import { html } from "hono/html";
import type { Html, View } from "./View.ts";

/** What went wrong, where a screen reader and the keyboard get to first. */
export const refusalNotice = ({ say }: View, why: Words): Html =>
  html`<div class="notice bad" role="alert" tabindex="-1" data-focus><strong>${say(heading)}</strong><p>${say(why)}</p></div>`;

/** What was done. */
export const doneNotice = ({ say }: View, done: Words): Html =>
  html`<div class="notice good" role="status" tabindex="-1" data-focus>${say(done)}</div>`;

const heading: Words = { vi: "Chưa thực hiện được", en: "That could not be done" };
