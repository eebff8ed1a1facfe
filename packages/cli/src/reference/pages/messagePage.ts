import { dossierDefinitions, exchangeProfile } from "haicap/reference";
import { cell, heading, rowHead, table, text } from "../page/parts.ts";
import { above, type Made, type Setting } from "./Setting.ts";

/** The fields, channels and status codes of the exchange with the national portal. */
export const messagePage = (setting: Setting): Made => {
  const { words, language } = setting.speech;
  const { fields, channels } = exchangeProfile();
  const statuses = (dossierDefinitions().at(-1)?.statuses ?? []).filter(({ code }) => typeof code === "number");
  return {
    pages: [
      {
        path: "messages",
        kicker: setting.facts.province.fullName,
        title: words.messages,
        lead: [words.message.lead],
        above: above(setting),
        words: fields.map(({ key, name }) => `${key} ${name}`).join(" "),
        blocks: [
          heading(words.message.fields, "fields"),
          ...table(
            words.message.fields,
            [
              { label: words.message.theirs },
              { label: words.message.ours },
              { label: words.message.written, width: "wide" },
            ],
            fields.map(({ key, name, kind }) => [
              rowHead({ code: name }),
              cell({ code: key }),
              cell(words.message.kinds[kind] ?? kind),
            ]),
          ),
          heading(words.message.channels, "channels"),
          ...table(
            words.message.channels,
            [
              { label: words.procedure.channelHead },
              { label: words.message.ours },
              { label: words.message.theirs, align: "end" },
            ],
            Object.entries(channels).map(([key, number]) => [
              rowHead(words.procedure.channel[key] ?? key),
              cell({ code: key }),
              cell({ code: number }),
            ]),
          ),
          heading(words.message.codes, "codes"),
          text(words.message.codesNote),
          ...table(
            words.message.codes,
            [
              { label: words.dossier.nationalCode, align: "middle", width: "narrow" },
              { label: words.dossier.statuses, width: "wide" },
              { label: words.message.ours },
            ],
            statuses.map(({ code, key, nameVi, nameEn }) => [
              cell(String(code)),
              rowHead(language === "vi" ? nameVi : nameEn),
              cell({ code: key }),
            ]),
          ),
        ],
      },
    ],
  };
};
