import { badge, cited, unfold } from "../../picture/parts.ts";
import { copyButton } from "../../shell/copyButton.ts";
import { dateInWords, numberInWords } from "../../shell/dates.ts";
import { type Child, h } from "../../shell/element.ts";
import type { Language } from "../../shell/Tool.ts";
import { words as shellWords } from "../../shell/words.ts";
import { mostLines, type ReadLine } from "./ReadLine.ts";
import { type Resolved, reasonsInWords, residentsInWords } from "./reasonWords.ts";
import { words } from "./words.ts";

type Candidate = Resolved["candidates"][number];
type Unit = Candidate["unit"];

/** Lines on the page at first, and with each wish for more. */
const page = 100;
/** Candidates of a line; a bare name may have dozens. */
const mostCandidates = 8;

/** The lines and what became of them, the tally above. */
export const view = (lines: readonly ReadLine[], isCut: boolean, language: Language): HTMLElement => {
  const said = words[language];
  const count = (status: Resolved["status"]): number =>
    lines.filter(({ answer }) => (answer?.status ?? "unresolved") === status).length;
  const tally = (["resolved", "candidates", "unresolved"] as const).filter((status) => count(status) > 0);
  const first = lines.find(({ answer }) => answer !== undefined)?.answer;
  const list = h("ol", { class: "pg-lines" });
  const box = h(
    "div",
    {},
    h(
      "div",
      { class: "pg-hero" },
      h("p", { class: "pg-asked" }, first === undefined ? "" : said.onDay(dateInWords(first.on, language))),
      h(
        "p",
        { class: "pg-tally", tabindex: -1, "data-lead": true },
        tally.map((status) =>
          h(
            "span",
            { "data-tone": tones[status] },
            h("b", {}, numberInWords(count(status), language)),
            ` ${said[status]}`,
          ),
        ),
      ),
      first?.certainty === "provisional" && h("p", { class: "pg-soft" }, said.provisional),
      isCut && h("p", { class: "pg-soft" }, said.onlyFirst(numberInWords(mostLines, language))),
    ),
    list,
  );
  const more = h("button", { type: "button", class: "pg-quiet" });
  const show = (): void => {
    const from = list.childElementCount;
    list.append(...lines.slice(from, from + page).map((line) => lineView(line, language)));
    const left = lines.length - list.childElementCount;
    more.textContent = said.more(numberInWords(left, language));
    if (left === 0) more.remove();
  };
  more.addEventListener("click", show);
  box.append(more);
  show();
  box.append(
    copyButton(
      said.copyTable,
      shellWords[language],
      () => tableOf(lines),
      () => list,
    ),
  );
  return box;
};

const tones = { resolved: "good", candidates: "warn", unresolved: "bad" } as const;

const lineView = ({ text, answer }: ReadLine, language: Language): HTMLElement => {
  const said = words[language];
  const status = answer?.status ?? "unresolved";
  const { candidates = [], level, rest = "" } = answer ?? {};
  const isWide = level === "province" || level === "district";
  return h(
    "li",
    { class: "pg-line", "data-tone": tones[status] },
    h("div", { class: "pg-line-head" }, h("q", { class: "pg-written" }, text), badge(tones[status], said[status])),
    status === "resolved" && candidates.slice(0, 1).map((one) => candidateView(one, language)),
    status === "candidates" && choices(candidates, language),
    status === "unresolved" && h("p", {}, answer === undefined ? said.tooLong : said.nothingRead),
    h(
      "p",
      { class: "pg-notes" },
      isWide && h("span", {}, said.only[level]),
      rest !== "" && rest !== text && h("span", {}, `${said.unread}: `, h("q", {}, rest)),
    ),
    candidates.length > 0 &&
      unfold(
        said.why,
        candidates.slice(0, mostCandidates).map((one) => reasonsView(one, language)),
      ),
  );
};

const choices = (candidates: readonly Candidate[], language: Language): Child => {
  const said = words[language];
  const left = candidates.length - mostCandidates;
  return [
    h("p", { class: "pg-soft" }, said.chooseOne(numberInWords(candidates.length, language))),
    h(
      "ul",
      { class: "pg-choices" },
      candidates.slice(0, mostCandidates).map((one) => h("li", {}, candidateView(one, language))),
      left > 0 && h("li", { class: "pg-soft" }, said.more(numberInWords(left, language))),
    ),
  ];
};

/** The unit of the day, and the one that was written where that is another. */
const candidateView = (candidate: Candidate, language: Language): HTMLElement => {
  const { unit, origin } = candidate;
  const said = words[language];
  const share = residentsInWords(candidate, language);
  return h(
    "p",
    { class: "pg-unit" },
    h("span", {}, h("strong", {}, unit.fullName), unit.parent !== undefined && `, ${unit.parent.fullName}`),
    h("span", { class: "pg-code" }, `${said.code} ${unit.code}`),
    share !== undefined && badge("idle", share),
    origin !== undefined && h("span", { class: "pg-former" }, `${said.before}: ${nameOf(origin)}`),
  );
};

const nameOf = ({ fullName, parent }: Unit): string =>
  parent === undefined ? fullName : `${fullName}, ${parent.fullName}`;

const reasonsView = (candidate: Candidate, language: Language): Child => [
  h("h4", {}, candidate.unit.fullName),
  h(
    "ul",
    { class: "pg-reasons" },
    reasonsInWords(candidate, language).map(({ text, act }) => h("li", {}, text, act !== undefined && cited(act))),
  ),
];

/** Text, status, code, unit, province and what was unread, tabs between; no cell can begin a formula. */
const tableOf = (lines: readonly ReadLine[]): string =>
  lines
    .flatMap(({ text, answer }) =>
      (answer === undefined || answer.candidates.length === 0 ? [undefined] : answer.candidates).map((one) => [
        text,
        answer?.status ?? "unresolved",
        one?.unit.code,
        one?.unit.fullName,
        one?.unit.parent?.fullName,
        answer?.rest,
      ]),
    )
    .map((row) => row.map((cell = "") => cell.replaceAll(/[\t\n\r]/gu, " ").replace(/^[=+\-@]/u, "'$&")).join("\t"))
    .join("\n");
