import { dossiers } from "haicap";
import { dayGrid } from "../../picture/dayGrid.ts";
import { legend } from "../../picture/legend.ts";
import { badge, facts, hero, part, unfold } from "../../picture/parts.ts";
import { dayInWords, momentInWords, numberInWords } from "../../shell/dates.ts";
import { type Child, h } from "../../shell/element.ts";
import type { Ask, Language } from "../../shell/Tool.ts";
import { history } from "./history.ts";
import { nextSteps } from "./nextSteps.ts";
import { pictured, type Told } from "./pictured.ts";
import type { Walked } from "./Walked.ts";
import { words } from "./words.ts";

/** Where the dossier stands, its dates and days, what may come next, and what has been. */
export const view = (walked: Walked, language: Language, ask: Ask): HTMLElement => {
  const said = words[language];
  const { told, definition } = walked;
  const days = pictured(told, language);
  const clock = told.timeline.findLast(({ outcome }) => outcome === "accepted")?.clock ?? "none";
  const status = definition.statuses.find(({ key }) => key === told.finalState);
  return h(
    "div",
    {},
    hero(
      `${said.now} · ${momentInWords(told.asOf, language)}`,
      [
        (language === "vi" ? status?.nameVi : status?.nameEn) ?? told.finalState,
        told.finalCode !== null && codeOf(said.code(told.finalCode)),
      ],
      h(
        "p",
        { class: "pg-badges" },
        badge(clock === "paused" ? "warn" : clock === "running" ? "good" : "idle", said.clocks[clock]),
        told.acceptedAt !== null && badge(lateness[told.verdict], said.verdicts[told.verdict]),
      ),
      told.acceptedAt !== null && facts(datesOf(told, language)),
      shiftsOf(told, language),
    ),
    days.length > 0 && part(said.picture, dayGrid(said.picture, days, language), legend(days, language)),
    nextSteps(walked, language, ask),
    history(walked, language, ask),
    part(said.states, h("p", { class: "pg-soft" }, said.statesHint), statesOf(walked, language)),
    unfold(said.diagram, diagramOf(told.definition, language)),
  );
};

const codeOf = (code: number | string): HTMLElement => h("span", { class: "pg-code" }, code);

const lateness = {
  notCounted: "idle",
  early: "good",
  onTime: "good",
  openInTime: "good",
  late: "bad",
  openLate: "bad",
} as const;

type Row = readonly [name: string, value: Child];

const datesOf = (told: Told, language: Language): readonly Row[] => {
  const said = words[language];
  const { acceptedAt, firstDue, due, dueShifts, promisedDue, endedAt, consumedWorkingMinutes: used } = told;
  const row = (name: string, at: string | null): readonly Row[] =>
    at === null ? [] : [[name, whenInWords(at, language)]];
  return [
    ...row(said.facts.accepted, acceptedAt),
    ...(dueShifts === 0 ? [] : row(said.facts.firstDue, firstDue)),
    ...row(said.facts.due, due),
    ...(promisedDue === due ? [] : row(said.facts.promised, promisedDue)),
    ...row(said.facts.ended, endedAt),
    [said.facts.used, said.hours(numberInWords(Math.floor(used / 60), language), Math.round(used % 60))],
    ...(told.supplementRequests === 0
      ? []
      : [[said.facts.requests, numberInWords(told.supplementRequests, language)] as const]),
  ];
};

/** Midnight is the end of the day before. */
const whenInWords = (at: string, language: Language): string =>
  at.slice(11, 16) === "00:00"
    ? words[language].endOf(dayInWords(new Date(Date.parse(at) - 1000 + 7 * 3_600_000).toISOString(), language))
    : momentInWords(at, language);

const shiftsOf = ({ shifts }: Told, language: Language): Child => {
  const said = words[language];
  return (
    shifts.length > 0 &&
    h(
      "ul",
      { class: "pg-shifts" },
      shifts.map(({ from, to, cause }) =>
        h(
          "li",
          {},
          h("strong", {}, said.moved),
          ` ${said.movedFrom(whenInWords(from, language), whenInWords(to, language))}: ${said.causes[cause] ?? cause}`,
        ),
      ),
    )
  );
};

const statesOf = ({ told, definition, next }: Walked, language: Language): HTMLElement => {
  const visited = new Set(told.timeline.filter(({ outcome }) => outcome === "accepted").map(({ state }) => state));
  const reachable = new Set(
    definition.transitions
      .filter(
        ({ from, command }) =>
          from === told.finalState && next.some((one) => one.command === command && one.roles.length > 0),
      )
      .map(({ to }) => to),
  );
  return h(
    "ul",
    { class: "pg-states" },
    definition.statuses.map(({ key, code, nameVi, nameEn, clock }) =>
      h(
        "li",
        {
          "data-clock": clock,
          "data-visited": visited.has(key) && key !== told.finalState,
          "data-reachable": reachable.has(key),
          ...(key === told.finalState ? { "aria-current": "step" } : {}),
        },
        language === "vi" ? nameVi : nameEn,
        typeof code === "number" && codeOf(code),
      ),
    ),
  );
};

/** As an image, so that its styles stay its own. */
const diagramOf = (definition: string, language: Language): Child => {
  const drawn = dossiers.diagram({ format: "svg", definition, language });
  return (
    drawn.ok &&
    h(
      "div",
      { class: "pg-diagram", tabindex: 0, role: "group", "aria-label": words[language].diagram },
      h("img", {
        alt: drawn.value.name[language],
        src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawn.value.text)}`,
      }),
    )
  );
};
