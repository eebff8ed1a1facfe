import { receiptRules } from "@haicap/calendar/render";
import type { deadline } from "haicap";
import { dayGrid } from "../../picture/dayGrid.ts";
import { legend } from "../../picture/legend.ts";
import { badge, cited, hero, part, unfold } from "../../picture/parts.ts";
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
      (counted.unread ?? []).map((text) => h("p", { class: "pg-soft" }, said.unread(text))),
      (counted.warnings ?? []).map((warning) => h("p", { class: "pg-mind" }, said.warnings[warning])),
    ),
    part(said.picture, dayGrid(said.picture, days, language), legend(days, language)),
    part(
      said.daysOff,
      counted.skipped.length > 0 && daysList(counted.skipped, language),
      h("p", { class: "pg-soft" }, passedInWords(counted, language)),
    ),
    counted.madeUp.length > 0 && part(said.madeUp, daysList(counted.madeUp, language)),
    receipt !== undefined && part(said.rules, rulesList(receipt, language)),
    printed !== "" &&
      unfold(
        said.receipt,
        h("p", { class: "pg-soft" }, said.receiptHint),
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

type Skipped = Due["counted"]["skipped"];

/** Days in a row that are off for one reason by one document stand in one line. */
const daysList = (days: Skipped, language: Language): HTMLElement =>
  h(
    "ul",
    { class: "pg-reasons" },
    inRows(days).map(({ first, until }) => {
      const { date, kind, name, nameEn, source } = first;
      const said = (language === "vi" ? name : nameEn) ?? words[language].kinds[kind];
      const more = until === date ? "" : ` – ${dateInWords(until, language)}`;
      return h("li", {}, h("time", {}, `${dateInWords(date, language)}${more}`), ` ${said}`, cited(source));
    }),
  );

const inRows = (days: Skipped): readonly { readonly first: Skipped[number]; readonly until: string }[] => {
  const rows: { first: Skipped[number]; until: string }[] = [];
  for (const day of days) {
    const row = rows.at(-1);
    const isNext = row !== undefined && daysAfter(row.until, 1) === day.date;
    if (isNext && row.first.name === day.name && row.first.kind === day.kind && row.first.source === day.source)
      row.until = day.date;
    else rows.push({ first: day, until: day.date });
  }
  return rows;
};

const rulesList = (receipt: NonNullable<Due["receipt"]>, language: Language): HTMLElement =>
  h(
    "ul",
    { class: "pg-reasons" },
    receiptRules(receipt, language).map(({ said, citation }) =>
      h("li", {}, said, citation !== undefined && cited(citation)),
    ),
  );
