import { readFileSync } from "node:fs";
import { kinds, type Outcome, reasons } from "../Outcome.ts";
import type { MigrationPlan } from "../planMigration.ts";
import { decisionCard, movedTable, refusedList } from "./rows.ts";
import { say } from "./say.ts";
import { kindWords, reasonWords, words } from "./words.ts";

/** The report as one file that fetches nothing: both languages, light and dark, for the screen and for paper. */
export const page = (plan: MigrationPlan, carriedOut: boolean): string => `<!doctype html>
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
  <div><h1>${say(words.title)}</h1><p class="subtitle">${say(words.subtitle)}</p></div>
  <div class="languages" role="group" aria-label="Ngôn ngữ · Language">
    <button type="button" data-language="vi" aria-pressed="true">Tiếng Việt</button><button type="button" data-language="en" aria-pressed="false">English</button>
  </div>
  <p class="note"><strong>${say(carriedOut ? words.carriedOut : words.dryRun)}</strong> ${say(words.example)}</p>
</header>
<main>
${overview(plan)}
<section><h2>${say(words.decide)}</h2><p class="note">${say(words.howTo)}</p>
${decisions(plan.outcomes)}
</section>
<section><h2>${say(words.refused)}</h2>${refusedList(plan.outcomes)}</section>
<section><details><summary><h2>${say(words.moved)}</h2></summary>${movedTable(plan.outcomes)}</details></section>
</main>
<script>
${languageScript}
</script>
</body>
</html>
`;

const overview = ({ outcomes, counts, taken }: MigrationPlan): string => `<section class="overview">
  <p class="total"><strong>${outcomes.length}</strong> ${say(words.rows)}</p>
  <div class="bar" aria-hidden="true">${kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `<i class="${kind}" style="flex-grow:${counts[kind]}"></i>`)
    .join("")}</div>
  <ul class="counts">${kinds
    .filter((kind) => kind !== "stays" || counts.stays > 0)
    .map((kind) => `<li class="${kind}"><b>${counts[kind]}</b> ${say(kindWords[kind])}</li>`)
    .join("")}</ul>
  <h2>${say(words.taken)}</h2>
  <table class="taken"><tbody>${taken
    .map(
      ({ name, count }) =>
        `<tr><th scope="row">${name}</th><td>${count}</td><td class="meter"><i style="width:${Math.round((100 * count) / (taken[0]?.count ?? 1))}%"></i></td></tr>`,
    )
    .join("")}</tbody></table>
</section>`;

/** The dossiers to decide about by the first reason, those due first at the top. */
const decisions = (outcomes: readonly Outcome[]): string => {
  const open = outcomes.filter(({ kind }) => kind === "toDecide").toSorted((a, b) => (dueOf(a) < dueOf(b) ? -1 : 1));
  return reasons
    .map((reason) => {
      const group = open.filter(({ questions }) => questions[0]?.reason === reason);
      return group.length === 0
        ? ""
        : `<details${group.length <= 25 ? " open" : ""} class="reason"><summary><h3>${say(reasonWords[reason])}</h3> <b>${group.length}</b> ${say(words.dossiers)}</summary>
${group.map(decisionCard).join("\n")}
</details>`;
    })
    .join("\n");
};

const dueOf = ({ clock }: Outcome): string => clock?.due ?? "9999";

const languageScript = `const speak = (language) => {
  document.documentElement.lang = language;
  for (const button of document.querySelectorAll("[data-language]"))
    button.setAttribute("aria-pressed", String(button.dataset.language === language));
};
for (const button of document.querySelectorAll("[data-language]"))
  button.addEventListener("click", () => speak(button.dataset.language));
if (location.hash === "#en") speak("en");`;
