import { readFileSync } from "node:fs";
import type { Words } from "@haicap/kernel";
import { formatInstant } from "@haicap/kernel";
import type { Night } from "../countNight.ts";
import { type Bar, barChart, barOf, columnChart, gridChart, shortMonth } from "./charts.ts";
import { decimal, escapeText, say, share } from "./say.ts";
import { differenceWords, verdicts, verdictWords, words } from "./words.ts";

/** The night's page: one file that fetches nothing; both languages, light and dark, for the screen and for paper. */
export const page = (night: Night): string => {
  const months = (night.province.by.month ?? [])
    .filter(({ received }) => received > 0)
    .toSorted((a, b) => ((a.key ?? "") < (b.key ?? "") ? -1 : 1));
  const monthBars = months.map((month) => barOf(shortMonth(month.key ?? ""), month));
  const unitBars = night.units.map(({ name, figures }) => barOf(name, figures));
  const fieldBars = (night.province.by.field ?? [])
    .map((field) => barOf(field.key ?? "", field))
    .toSorted((a, b) => b.received - a.received);
  const keys = months.map(({ key }) => key ?? "");
  return `${head(night.asOf)}
<main>
${figures(night)}
${attention(night)}
${chart(words.months, words.monthsNote, columnChart(monthBars), barTable(words.month, monthBars))}
${chart(words.units, words.unitsNote, barChart(unitBars), barTable(words.unit, unitBars))}
${chart(words.grid, words.gridNote, gridChart(night.units, keys), "")}
${chart(words.fields, undefined, barChart(fieldBars), barTable(words.field, fieldBars))}
${differing(night)}
</main>
<script>
${languageScript}
</script>
</body>
</html>
`;
};

const head = (asOf: string): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${words.title.vi}</title>
<style>
${readFileSync(new URL("./styles.css", import.meta.url), "utf8")}
</style>
</head>
<body>
<header>
  <h1>${say(words.title)}</h1>
  <div class="languages" role="group" aria-label="Ngôn ngữ · Language">
    <button type="button" data-language="vi" aria-pressed="true">Tiếng Việt</button><button type="button" data-language="en" aria-pressed="false">English</button>
  </div>
  <p class="note">${say(words.asOf)} <time datetime="${asOf}">${asOf.slice(11, 16)}, ${dayOf(asOf)}</time>. ${say(words.example)}</p>
</header>`;

const dayOf = (instant: string): string => `${instant.slice(8, 10)}/${instant.slice(5, 7)}/${instant.slice(0, 4)}`;

const figures = ({ province, overdue, dueSoon, refused }: Night): string => {
  const { max, ours, portal } = province.points.progress;
  const points = (value: number | null): string =>
    `${say(decimal(value))} <small>${say(words.outOf)} ${max} ${say(words.points)}</small>`;
  return `<section class="figures"><dl>
<div><dt>${say(words.received)}</dt><dd>${province.received}</dd></div>
<div class="early"><dt>${say(words.inTime)}</dt><dd>${say(share(province.ours.inTimeRatio))}</dd><dd class="small">${points(ours)}</dd></div>
<div class="onTime"><dt>${say(words.portal)}</dt><dd>${say(share(province.portal.inTimeRatio))}</dd><dd class="small">${points(portal)}</dd></div>
<div class="openLate"><dt>${say(words.overdue)}</dt><dd>${overdue.length}</dd></div>
<div class="openInTime"><dt>${say(words.dueSoon)}</dt><dd>${dueSoon.length}</dd></div>
</dl>
${refused === 0 ? "" : `<p class="note">${refused} ${say(words.refused)}</p>`}
<p class="legend">${verdicts.map((verdict) => `<span class="key"><i class="${verdict}"></i>${say(verdictWords[verdict])}</span>`).join("")}</p>
</section>`;
};

const chart = (title: Words, note: Words | undefined, drawing: string, table: string): string =>
  `<section><h2>${say(title)}</h2>${note === undefined ? "" : `<p class="note">${say(note)}</p>`}
<div class="chart">${drawing}</div>
${table}</section>`;

/** The same figures for those who read no charts. */
const barTable = (
  first: Words,
  bars: readonly Bar[],
): string => `<details><summary>${say(words.table)}</summary><div class="chart"><table>
<thead><tr><th scope="col">${say(first)}</th><th scope="col">${say(words.total)}</th>${verdicts
  .map((verdict) => `<th scope="col">${say(verdictWords[verdict])}</th>`)
  .join("")}<th scope="col">${say(words.inTime)}</th></tr></thead>
<tbody>${bars
  .map(
    ({ name, received, counts, inTimeRatio }) =>
      `<tr><th scope="row">${escapeText(name)}</th><td>${received}</td>${verdicts.map((verdict) => `<td>${counts[verdict]}</td>`).join("")}<td>${say(share(inTimeRatio))}</td></tr>`,
  )
  .join("\n")}</tbody></table></div></details>`;

const attention = ({ overdue, dueSoon, units }: Night): string => {
  const names = new Map(units.map(({ code, name }) => [code, name]));
  const list = (
    title: Words,
    dossiers: Night["overdue"],
    mark: string,
  ): string => `<div><h3 class="${mark}">${say(title)} · ${dossiers.length}</h3>
${
  dossiers.length === 0
    ? `<p>${say(words.none)}</p>`
    : `<table><thead><tr><th scope="col">${say(words.number)}</th><th scope="col">${say(words.unit)}</th><th scope="col">${say(words.due)}</th></tr></thead><tbody>${dossiers
        .slice(0, 12)
        .map(
          ({ id, unit, dueAt }) =>
            `<tr><th scope="row">${escapeText(id)}</th><td>${escapeText(names.get(unit ?? "") ?? unit ?? "")}</td><td>${dueAt === null ? "" : dueText(formatInstant(dueAt))}</td></tr>`,
        )
        .join("")}</tbody></table>`
}</div>`;
  return `<section><h2>${say(words.attention)}</h2><div class="pair">${list(words.overdue, overdue, "openLate")}${list(words.dueSoon, dueSoon, "openInTime")}</div></section>`;
};

/** The last day of a limit: one that ends at 00:00 ends with the day before. */
const dueText = (instant: string): string =>
  instant.includes("T00:00:00")
    ? dayOf(formatInstant((Date.parse(instant) - 1000) as Parameters<typeof formatInstant>[0]))
    : `${instant.slice(11, 16)} ${dayOf(instant)}`;

const differing = ({
  differing: reasons,
  province,
}: Night): string => `<section><h2>${say(words.differing)} · ${province.differing}</h2>
<ul>${Object.entries(reasons)
  .map(([reason, count]) => `<li>${say(differenceWords[reason] ?? { vi: reason, en: reason })}: ${count}</li>`)
  .join("")}</ul></section>`;

const languageScript = `const speak = (language) => {
  document.documentElement.lang = language;
  for (const button of document.querySelectorAll("[data-language]"))
    button.setAttribute("aria-pressed", String(button.dataset.language === language));
};
for (const button of document.querySelectorAll("[data-language]"))
  button.addEventListener("click", () => speak(button.dataset.language));
if (location.hash === "#en") speak("en");`;
