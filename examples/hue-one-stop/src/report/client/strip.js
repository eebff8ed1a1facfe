import { html } from "./escape.js";

/**
 * The days from reception to the due date, a row a week: green when counted, grey when not, each holiday by name.
 *
 * @typedef {import("../../Outcome.ts").Due} Due
 * @typedef {import("../../Outcome.ts").Day} Day
 * @typedef {import("./speech.js").Speech} Speech
 * @typedef {import("./escape.js").Markup} Markup
 */

const longest = 9;

/** @type {(due: Due, speech: Speech) => Markup} */
export const strip = (due, speech) => {
  const weeks = inWeeks(due.days);
  const shown = weeks.length > longest ? [...weeks.slice(0, 3), weeks.length - 6, ...weeks.slice(-3)] : weeks;
  const heads = (weeks[0] ?? []).map((_, index) => html`<span class="weekday">${weekdayName(index, speech)}</span>`);
  return html`<div class="strip" role="img" aria-label="${spoken(due, speech)}">
    <div class="week heads" aria-hidden="true">${heads}</div>
    ${shown.map((week) =>
      typeof week === "number"
        ? html`<div class="gap">… ${week} ${speech.say("weeks")} …</div>`
        : html`<div class="week">${week.map((day) => cell(day, due, speech))}</div>`,
    )}
  </div>
  ${named(due.days, speech)}
  <p class="legend" aria-hidden="true">
    <span><i class="day counted"></i>${speech.say("legend.counted")}</span>
    <span><i class="day skipped"></i>${speech.say("legend.skipped")}</span>
    <span><i class="day first"></i>${speech.say("legend.received")}</span>
    <span><i class="day counted last"></i>${speech.say("legend.due")}</span>
  </p>`;
};

/** @type {(index: number, speech: Speech) => string} */
const weekdayName = (index, speech) => speech.weekday(`2026-06-0${index + 1}`);

/**
 * Weeks from Monday; days before the first and after the last are empty.
 *
 * @type {(days: readonly Day[]) => (Day | undefined)[][]}
 */
const inWeeks = (days) => {
  const first = days[0];
  if (first === undefined) return [];
  const lead = (new Date(`${first.date}T00:00:00Z`).getUTCDay() + 6) % 7;
  /** @type {(Day | undefined)[]} */
  const all = [...Array.from({ length: lead }, () => undefined), ...days];
  while (all.length % 7 !== 0) all.push(undefined);
  return Array.from({ length: all.length / 7 }, (_, week) => all.slice(week * 7, week * 7 + 7));
};

/** @type {(day: Day | undefined, due: Due, speech: Speech) => Markup} */
const cell = (day, due, speech) => {
  if (day === undefined) return html`<span class="day empty"></span>`;
  const first = day === due.days[0];
  const kinds = [
    "day",
    day.counted === undefined ? "skipped" : "counted",
    first ? "first" : "",
    day.date === due.on ? "last" : "",
    day.counted === undefined && isNamed(day) ? "named" : "",
    day.kind === "makeUp" ? "makeup" : "",
    day.paused ? "paused" : "",
  ];
  return html`<span class="${kinds.filter(Boolean).join(" ")}" title="${titleOf(day, speech)}">
    <b class="date">${Number(day.date.slice(8))}</b>${day.date.endsWith("-01") || first ? html`<small class="month">/${Number(day.date.slice(5, 7))}</small>` : ""}
    ${day.counted === undefined ? (isNamed(day) ? html`<em class="holiday">${nameOf(day, speech)}</em>` : "") : html`<i class="number">${day.counted}</i>`}
  </span>`;
};

/** @type {(day: Day) => boolean} */
const isNamed = (day) => ["holiday", "compensatory", "swappedOff", "closure"].includes(day.kind);

/** @type {(day: Day, speech: Speech) => string} */
const titleOf = (day, speech) =>
  [`${speech.weekday(day.date)} ${speech.date(day.date)}`, nameOf(day, speech), day.source].filter(Boolean).join(" · ");

/** @type {(day: Day, speech: Speech) => string} */
const nameOf = (day, speech) => {
  if (day.paused) return speech.say("day.paused");
  const kind = speech.say(`day.${day.kind}`);
  if (day.kind === "holiday" && day.name !== undefined) return speech.pick(day.name);
  if (day.kind === "compensatory" && day.name !== undefined) return `${kind} ${speech.pick(day.name)}`;
  if (day.pairedWith === undefined) return kind;
  return `${kind} ${speech.say(day.kind === "makeUp" ? "workedFor" : "workedOn")} ${speech.date(day.pairedWith)}`;
};

/**
 * The days out of the ordinary in words, neighbours of one name together.
 *
 * @type {(days: readonly Day[], speech: Speech) => Markup | ""}
 */
const named = (days, speech) => {
  const odd = days.filter((day) => day.paused || !["workday", "weeklyRest"].includes(day.kind));
  /** @type {{ from: Day, to: Day, name: string }[]} */
  const runs = [];
  for (const day of odd) {
    const last = runs.at(-1);
    const name = nameOf(day, speech);
    if (last !== undefined && last.name === name && isNext(last.to.date, day.date)) last.to = day;
    else runs.push({ from: day, to: day, name });
  }
  if (runs.length === 0) return "";
  return html`<ul class="odd-days">${runs.map(
    (run) =>
      html`<li><span class="span">${
        run.from === run.to ? speech.date(run.from.date) : `${speech.date(run.from.date)} – ${speech.date(run.to.date)}`
      }</span> ${run.name}${run.from.source === undefined ? "" : html` <span class="source">${run.from.source}</span>`}</li>`,
  )}</ul>`;
};

/** @type {(before: string, after: string) => boolean} */
const isNext = (before, after) => Date.parse(after) - Date.parse(before) === 86_400_000;

/** @type {(due: Due, speech: Speech) => string} */
const spoken = (due, speech) => {
  const counted = due.days.filter((day) => day.counted !== undefined).length;
  const skipped = due.days.slice(1).filter((day) => day.counted === undefined);
  const names = skipped.map((day) => `${speech.date(day.date)} ${nameOf(day, speech)}`).join(", ");
  return `${counted} ${speech.say("legend.counted")}; ${speech.say("legend.skipped")}: ${names || "0"}; ${speech.say("dueOn")} ${speech.date(due.on)}`;
};
