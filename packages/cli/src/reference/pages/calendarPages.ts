import type { CalendarDay, YearFacts } from "../facts/Facts.ts";
import type { Attachment, Block, Cell, Page } from "../page/Page.ts";
import { cell, heading, rowHead, table } from "../page/parts.ts";
import { yearPath } from "./paths.ts";
import { above, type Made, type Setting } from "./Setting.ts";
import { svgSize } from "./svgSize.ts";

/** A page for each published year, with its picture and its files. */
export const calendarPages = (setting: Setting): Made => {
  const years = setting.facts.years.map((year) => ({ year, files: filesOf(setting, year.year) }));
  return {
    pages: [index(setting), ...years.map(({ year, files }) => yearPage(setting, year, files))],
    attachments: years.flatMap(({ files }) => [files.svg, files.ics, files.csv]),
  };
};

interface YearFiles {
  readonly svg: Attachment;
  readonly ics: Attachment;
  readonly csv: Attachment;
}

const filesOf = ({ speech: { language }, ask }: Setting, year: number): YearFiles => {
  const file = (as: "svg" | "ics" | "csv"): Attachment => {
    const drawn = ask<{ readonly text: string }>("calendar.render", { year, as, language });
    return { path: `calendar/${year}.${as}`, content: drawn.ok ? drawn.value.text : "" };
  };
  return { svg: file("svg"), ics: file("ics"), csv: file("csv") };
};

const index = (setting: Setting): Page => {
  const { facts: known, speech } = setting;
  const { words, count } = speech;
  return {
    path: "calendar/index",
    kicker: known.province.fullName,
    title: words.calendar,
    lead: [words.year.indexLead],
    above: above(setting),
    blocks: table(
      words.calendar,
      [
        { label: words.year.year, width: "narrow" },
        { label: words.year.workingDays, align: "end" },
        { label: words.year.daysOffCount, align: "end" },
        { label: words.year.makeUpCount, align: "end" },
        { label: words.year.certainty },
      ],
      [...known.years]
        .reverse()
        .map((one) => [
          rowHead({ link: yearPath(one.year), text: String(one.year) }),
          cell(count(one.workingDays)),
          cell(count(one.daysOff.length)),
          cell(count(one.makeUpDays.length)),
          cell(sureness(setting, one.certainty)),
        ]),
    ),
  };
};

const sureness = ({ speech: { words } }: Setting, certainty: string) =>
  ({ badge: words.year.sure[certainty] ?? certainty, tone: certainty === "confirmed" ? "sure" : "doubt" }) as const;

const yearPage = (setting: Setting, one: YearFacts, { svg, ics, csv }: YearFiles): Page => {
  const { words, count } = setting.speech;
  return {
    path: yearPath(one.year),
    kicker: words.calendar,
    title: words.year.title(one.year),
    lead: [`${words.year.lead(count(one.workingDays), count(one.calendarDays))} `, sureness(setting, one.certainty)],
    above: above(setting, ["calendar/index", words.calendar]),
    words: one.daysOff.map(({ name, nameEn }) => `${name ?? ""} ${nameEn ?? ""}`).join(" "),
    blocks: [
      { kind: "picture", file: svg.path, alt: words.year.picture(one.year), ...svgSize(svg.content) },
      ...dayTable(setting, words.year.daysOff, one.daysOff),
      ...dayTable(setting, words.year.makeUp, one.makeUpDays),
      heading(words.year.files, "files"),
      {
        kind: "list",
        items: [[{ file: ics.path, text: words.year.ics }], [{ file: csv.path, text: words.year.csv }]],
      },
    ],
  };
};

/** A table of days, each with its document. */
export const dayTable = (setting: Setting, title: string, days: readonly CalendarDay[]): readonly Block[] => {
  const { words } = setting.speech;
  return days.length === 0
    ? []
    : [
        heading(title),
        ...table(
          title,
          [
            { label: words.days.on, width: "narrow" },
            { label: words.year.weekday, width: "narrow" },
            { label: words.year.what },
            { label: words.year.pairedWith, width: "narrow" },
            { label: words.basis },
            { label: words.year.certainty, width: "narrow" },
          ],
          days.map((day) => dayRow(setting, day)),
        ),
      ];
};

const dayRow = (
  setting: Setting,
  { date, kind, name, nameEn, pairedWith, source, certainty }: CalendarDay,
): readonly Cell[] => {
  const { speech } = setting;
  const title = speech.language === "vi" ? name : nameEn;
  const what = speech.words.year.kind[kind] ?? kind;
  return [
    rowHead(speech.day(date)),
    cell(speech.weekday(date)),
    cell(title === undefined ? what : kind === "holiday" ? title : `${what}: ${title}`),
    cell(pairedWith === undefined ? "" : speech.day(pairedWith)),
    cell({ vi: source }),
    cell(sureness(setting, certainty)),
  ];
};
