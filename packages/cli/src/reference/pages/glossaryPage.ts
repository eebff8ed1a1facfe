import { cell, rowHead, table } from "../page/parts.ts";
import { glossary } from "../words/glossary.ts";
import { above, type Made, type Setting } from "./Setting.ts";

/** The terms of local administration, each with the one keyword it has in code and messages. */
export const glossaryPage = (setting: Setting): Made => {
  const { words, language } = setting.speech;
  const labels = { vi: words.term.vietnamese, en: words.term.english };
  const [first, second] = language === "vi" ? (["vi", "en"] as const) : (["en", "vi"] as const);
  const terms = [...glossary].sort((a, b) => a[first].localeCompare(b[first], language));
  return {
    pages: [
      {
        path: "glossary",
        kicker: setting.facts.province.fullName,
        title: words.glossary,
        lead: [words.term.lead],
        above: above(setting),
        words: glossary.map(({ vi, en, key }) => `${vi} ${en} ${key}`).join(" "),
        blocks: table(
          words.glossary,
          [
            { label: labels[first], width: "wide" },
            { label: labels[second], width: "wide" },
            { label: words.term.key },
          ],
          terms.map((term) => [
            rowHead(first === "vi" ? { vi: term.vi } : term.en),
            cell(second === "vi" ? { vi: term.vi } : term.en),
            cell({ code: term.key }),
          ]),
        ),
      },
    ],
  };
};
