import { type DossierDefinition, dossierDefinitions } from "haicap/reference";
import { type Instrument, instruments } from "../facts/instruments.ts";
import type { Inline } from "../page/Page.ts";
import { cell, lines, rowHead, table } from "../page/parts.ts";
import { above, type Made, type Setting } from "./Setting.ts";

/** The page of the instruments the rules rest on; each has an anchor of its own, its key. */
export const lawPage = (setting: Setting): Made => {
  const { words, language } = setting.speech;
  return {
    pages: [
      {
        path: "law",
        kicker: setting.facts.province.fullName,
        title: words.law,
        lead: [words.instrument.lead],
        above: above(setting),
        words: instruments.map(({ key, number, nameVi, nameEn }) => `${number} ${nameVi} ${nameEn} ${key}`).join(" "),
        blocks: table(
          words.law,
          [
            { label: words.instrument.number, width: "narrow" },
            { label: words.name, width: "wide" },
            { label: words.instrument.cited },
            { label: words.term.key, width: "narrow" },
          ],
          instruments.map((one) => [
            { ...rowHead(one.number), id: one.key },
            cell(language === "vi" ? { vi: one.nameVi } : one.nameEn),
            lines(...citing(setting, one)),
            cell({ code: one.key }),
          ]),
        ),
      },
    ],
  };
};

/** A link to the row of an instrument, as the text says. */
export const lawLink = ({ key }: Instrument, text: string): Inline => ({ link: "law", anchor: key, text });

/** Which lives of a dossier and how many procedures rest on an instrument. */
const citing = (setting: Setting, one: Instrument): readonly (readonly Inline[])[] => {
  const { facts: known, speech } = setting;
  const lives = dossierDefinitions().filter((definition) => restsOn(definition, one));
  const procedures = known.procedures.filter(({ record }) =>
    record?.citations.some(({ instrument }) => instrument === one.number),
  ).length;
  return [
    ...lives.map((life): readonly Inline[] => [
      {
        link: `dossiers/${life.id}`,
        anchor: "transitions",
        text: speech.language === "vi" ? life.nameVi : life.nameEn,
      },
    ]),
    ...(procedures === 0 ? [] : [[speech.words.count.procedures(procedures)]]),
  ];
};

const restsOn = ({ transitions, citations }: DossierDefinition, { key, number }: Instrument): boolean =>
  citations.some(({ instrument }) => instrument === number) ||
  transitions.some(({ legal }) => legal.some((one) => one.split("#")[0] === key));
