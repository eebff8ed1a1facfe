import type { deadline } from "haicap";
import { dayGrid } from "../../picture/dayGrid.ts";
import { legend } from "../../picture/legend.ts";
import { badge, hero, part, unfold } from "../../picture/parts.ts";
import { dateInWords, dayInWords, daysAfter, momentInWords, numberInWords } from "../../shell/dates.ts";
import { type Child, h } from "../../shell/element.ts";
import type { Language } from "../../shell/Tool.ts";
import { type Due, pictured } from "./pictured.ts";
import { words } from "./words.ts";

type Question = Parameters<typeof deadline.compute>[0];

/** "Hết ngày thứ Năm, 26/11/2026", or the moment where the limit ends within a day. */
export const dueInWords = ({ dueOn, dueAt }: Due, language: Language): string =>
  dueAt.startsWith(`${daysAfter(dueOn, 1)}T00:00`)
    ? words[language].endOf(dayInWords(dueOn, language))
    : momentInWords(dueAt, language);

/** The day the limit ends, the days on the way, and the rules; `printed` is the receipt as text. */
export const view = (question: Question, due: Due, printed: string, language: Language): HTMLElement => {
  const said = words[language];
  const { counted, receipt } = due;
  const days = receipt === undefined ? [] : pictured(due, language);
  const moment = momentInWords(question.receivedAt, language);
  const limit = typeof question.limit === "string" ? question.limit : "";
  return h(
    "div",
    {},
    hero(
      (question.direction === "backward" ? said.eventOn : said.received)(moment, limit),
      dueInWords(due, language),
      h("p", {}, badge(tones[due.certainty], said.certainty[due.certainty])),
      doubt(due, language),
      (counted.unread ?? []).map((text) => h("p", { class: "hc-soft" }, said.unread(text))),
      (counted.warnings ?? []).map((warning) => h("p", { class: "hc-mind" }, said.warnings[warning])),
    ),
    part(said.picture, dayGrid(said.picture, days, language), legend(days, language)),
    part(
      said.daysOff,
      counted.skipped.length > 0 && daysList(counted.skipped, language),
      h("p", { class: "hc-soft" }, passedInWords(counted, language)),
    ),
    counted.madeUp.length > 0 && part(said.madeUp, daysList(counted.madeUp, language)),
    part(said.rules, rulesList(printed)),
    printed !== "" &&
      unfold(
        said.receipt,
        h("p", { class: "hc-soft" }, said.receiptHint),
        h("pre", { tabindex: 0, role: "group", "aria-label": said.receipt }, printed),
      ),
  );
};

const tones = { confirmed: "good", provisional: "warn", projected: "warn" } as const;

const doubt = ({ earliest, latest }: Due, language: Language): Child =>
  earliest !== undefined &&
  latest !== undefined &&
  earliest !== latest &&
  h("p", {}, words[language].between(dayInWords(earliest, language), dayInWords(latest, language)));

const passedInWords = ({ restDays, skippedDays, pausedDays }: Due["counted"], language: Language): string => {
  const said = words[language];
  const parts = [
    [said.passedDays.rest, restDays] as const,
    [said.passedDays.off, skippedDays] as const,
    [said.passedDays.paused, pausedDays] as const,
  ].filter(([, days]) => days > 0);
  if (parts.length === 0) return said.nothingPassed;
  return said.passed(parts.map(([say, days]) => say(numberInWords(days, language))).join(", "));
};

const daysList = (days: Due["counted"]["skipped"], language: Language): HTMLElement =>
  h(
    "ul",
    { class: "hc-reasons" },
    days.map(({ date, kind, name, nameEn, source }) => {
      const said = (language === "vi" ? name : nameEn) ?? words[language].kinds[kind];
      return h("li", {}, h("time", { datetime: date }, dateInWords(date, language)), ` ${said}`, h("cite", {}, source));
    }),
  );

/** The rules stand in the printed receipt, one a line: `R3: …`. */
const rulesList = (printed: string): HTMLElement =>
  h(
    "ul",
    { class: "hc-reasons" },
    [...printed.matchAll(/^ {2}(R\d+): (.*?)(?: \((.*)\))?$/gmu)].map(([, , rule = "", citation]) =>
      h("li", {}, rule, citation !== undefined && h("cite", {}, citation)),
    ),
  );
