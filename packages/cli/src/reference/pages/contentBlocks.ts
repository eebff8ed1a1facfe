import type { LegalCitation, ProcedureChannel, ProceduresGetOutput } from "haicap/reference";
import type { ProcedureFacts } from "../facts/Facts.ts";
import { instruments } from "../facts/instruments.ts";
import type { Block, Cell, Inline } from "../page/Page.ts";
import { begun, cell, heading, lines, rowHead, subheading, table } from "../page/parts.ts";
import { lawLink } from "./lawPage.ts";
import type { Setting } from "./Setting.ts";

/** What a procedure asks and costs, as promulgated: ways to hand in with limits and fees, papers by case, legal basis. */
export const contentBlocks = (setting: Setting, { record }: ProcedureFacts): readonly Block[] =>
  record === undefined
    ? []
    : [...channelTable(setting, record), ...documentTables(setting, record), ...legalBasis(setting, record)];

const channelTable = (setting: Setting, { cases }: ProceduresGetOutput): readonly Block[] => {
  const { words } = setting.speech;
  const rows = cases.flatMap(({ channels = [] }) => channels.map((channel) => channelRow(setting, channel)));
  return rows.length === 0
    ? []
    : [
        heading(words.procedure.channelHead, "channels"),
        ...table(
          words.procedure.channelHead,
          [
            { label: words.procedure.channelHead, width: "narrow" },
            { label: words.procedure.limit },
            { label: words.procedure.fee },
            { label: words.procedure.note, width: "wide" },
          ],
          rows,
        ),
      ];
};

const channelRow = ({ speech }: Setting, channel: ProcedureChannel): readonly Cell[] => {
  const { words, limit, fee } = speech;
  const { limitText, feeText, note, fees } = channel;
  return [
    rowHead(begun(words.procedure.channel[channel.channel] ?? channel.channel)),
    lines([channel.limit === undefined ? "" : limit(channel.limit)], ...quoted(limitText)),
    lines(...fees.map((one) => [fee(one)]), ...quoted(feeText)),
    cell(note === undefined ? "" : { vi: note }),
  ];
};

const quoted = (printed: string | undefined): readonly (readonly Inline[])[] =>
  printed === undefined ? [] : [[{ vi: `“${printed}”` }]];

const documentTables = (setting: Setting, { cases }: ProceduresGetOutput): readonly Block[] => {
  const { words } = setting.speech;
  const withPapers = cases.filter(({ documents = [] }) => documents.length > 0);
  if (withPapers.length === 0) return [];
  return [
    heading(words.procedure.documents, "documents"),
    ...withPapers.flatMap(({ name, documents = [] }) => [
      ...(name === undefined ? [] : [subheading(name)]),
      ...table(
        name ?? words.procedure.documents,
        [
          { label: words.procedure.paper, width: "wide" },
          { label: words.procedure.quantity, width: "narrow" },
          { label: words.procedure.form },
        ],
        documents.map((one) => [
          cell({ vi: one.name }),
          cell(
            [
              words.procedure.documentCount(one.originals, one.copies),
              one.present === true ? words.procedure.toShow : "",
            ]
              .filter((part) => part !== "")
              .join(", "),
          ),
          cell(one.form ?? ""),
        ]),
      ),
    ]),
  ];
};

const legalBasis = ({ speech }: Setting, { citations }: ProceduresGetOutput): readonly Block[] =>
  citations.length === 0
    ? []
    : [
        heading(speech.words.procedure.law, "law"),
        {
          kind: "list",
          items: citations.map(({ note, ...citation }) => [
            citationLink(speech, citation),
            ...(note === undefined ? [] : [" ", { soft: speech.words.procedure.decision.toLowerCase() }]),
          ]),
        },
      ];

/** A citation leads to the instrument where the rules know it, by its name. */
const citationLink = ({ language, citation }: Setting["speech"], cited: LegalCitation): Inline => {
  const known = instruments.find((one) => one.number === cited.instrument);
  if (known === undefined) return citation(cited);
  return lawLink(known, `${language === "vi" ? known.nameVi : known.nameEn} (${known.number})`);
};
