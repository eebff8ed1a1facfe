import type { Words } from "@haicap/kernel";
import { html } from "hono/html";
import type { Day } from "../ask/dueOf.ts";
import { dayIn, shortDay, weekdayIn } from "./dates.ts";
import type { Html, View } from "./View.ts";

/** The days from reception to the due date, each with what it is: counted, or why not. */
export const dayStrip = ({ language, say }: View, days: readonly Day[]): Html =>
  html`<ol class="days">${days.map(
    (day) => html`<li class="${classOf(day)}">
      <span class="weekday" aria-hidden="true">${weekdayIn(language, day.date)}</span>
      <span class="date" aria-hidden="true">${shortDay(day.date)}</span>
      <span class="hidden">${dayIn(language, day.date)}:</span>
      <span class="what">${say(verdictOf(day))}</span></li>`,
  )}</ol>`;

const classOf = ({ verdict, kind }: Day): string =>
  verdict === "skipped" && kind !== "weeklyRest" ? "holiday" : verdict;

const verdictOf = ({ verdict, number = 0, name, kind }: Day): Words => {
  switch (verdict) {
    case "start":
      return { vi: "Tiếp nhận", en: "Received" };
    case "counted":
      return { vi: `Ngày ${number}`, en: `Day ${number}` };
    case "due":
      return { vi: "Hẹn trả", en: "Due" };
    case "rolled":
      return { vi: "Lùi hạn", en: "Rolled on" };
    case "paused":
      return { vi: "Tạm dừng", en: "Paused" };
    case "skipped":
      return name ?? (kind === "weeklyRest" ? { vi: "Nghỉ", en: "Rest" } : { vi: "Nghỉ bù, lễ", en: "Day off" });
  }
};
