import { html } from "hono/html";
import type { Looked } from "../centre/lookUp.ts";
import { limitEndIn } from "./dates.ts";
import type { Html, View } from "./View.ts";

/** The promised date; red, and said to be past, only where the clock runs beyond it. */
export const dueDate = ({ language, say }: View, { told, stored }: Looked): Html => {
  const { promisedDue, asOf } = told;
  if (promisedDue === null) return html``;
  const late = stored.dossier.clock.mode === "running" && promisedDue <= asOf;
  return html`<strong class="due-date${late ? " late" : ""}">${limitEndIn(language, promisedDue)}</strong>${late ? html` <span class="chip late">${say(overdue)}</span>` : ""}`;
};

const overdue = { vi: "Quá hạn", en: "Overdue" };
