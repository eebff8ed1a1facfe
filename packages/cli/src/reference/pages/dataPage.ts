import { flagWords } from "haicap/reference";
import type { ProcedureFacts } from "../facts/Facts.ts";
import type { Block, Cell, Inline } from "../page/Page.ts";
import { cell, heading, joined, rowHead, table, text } from "../page/parts.ts";
import { dayTable } from "./calendarPages.ts";
import { procedurePath } from "./paths.ts";
import { examplesIn, profileDoubts } from "./profileDoubts.ts";
import { above, type Made, type Setting } from "./Setting.ts";

/** Which data a reference was made from, and what in it is not certain: counted, and listed. */
export const dataPage = (setting: Setting): Made => {
  const { words } = setting.speech;
  return {
    pages: [
      {
        path: "data",
        kicker: setting.facts.province.fullName,
        title: words.data,
        lead: [words.doubt.lead],
        above: above(setting),
        blocks: [
          ...versionTables(setting),
          ...countTable(setting),
          ...sunsetTable(setting),
          ...dayTable(setting, words.doubt.daysTitle, doubtfulDays(setting)),
          ...lists(setting),
          ...flagTable(setting),
          ...profileDoubts(setting),
        ],
      },
    ],
  };
};

const versionTables = ({ facts: known, speech: { words, day } }: Setting): readonly Block[] => [
  heading(words.doubt.versions, "versions"),
  ...table(
    words.doubt.versions,
    [{ label: words.doubt.table }, { label: words.doubt.version }],
    Object.entries(known.versions).map(([name, version]) => [rowHead({ code: name }), cell(version)]),
  ),
  {
    kind: "facts",
    rows: [
      { label: words.doubt.unitsUntil, lines: [[`${words.doubt.covered} ${day(known.presents.units)}`]] },
      { label: words.doubt.proceduresUntil, lines: [[`${words.doubt.covered} ${day(known.presents.procedures)}`]] },
    ],
  },
];

type Doubt = "dependsOnCase" | "ownerUnknown" | "provisionalOwner" | "limitWithoutUnit" | "noFee" | "flagged";

const doubts: Readonly<Record<Doubt, (one: ProcedureFacts) => boolean>> = {
  dependsOnCase: ({ now }) => now.status === "dependsOnCase",
  ownerUnknown: ({ now }) => now.status === "unknown",
  provisionalOwner: ({ now }) => now.status === "inForce" && now.certainty !== "confirmed",
  limitWithoutUnit: ({ record }) =>
    record?.limit === undefined && record?.channels.some(({ limit }) => limit?.unit === "unspecified") === true,
  noFee: ({ record }) =>
    record?.channels.every(({ fees }) => fees.every(({ status }) => status === "notStated")) === true,
  flagged: ({ record }) => (record?.flags.length ?? 0) > 0,
};

const doubtful = ({ facts: known }: Setting, doubt: Doubt): readonly ProcedureFacts[] =>
  known.procedures.filter(doubts[doubt]);

const countTable = (setting: Setting): readonly Block[] => {
  const { words, count } = setting.speech;
  const kinds = Object.keys(doubts) as Doubt[];
  const rows: readonly (readonly Cell[])[] = [
    ...kinds.map((doubt) => [rowHead(words.doubt[doubt]), cell(count(doubtful(setting, doubt).length))]),
    [rowHead(words.doubt.splitUnits), cell(count(splitUnits(setting)))],
    [rowHead(words.doubt.provisionalDays), cell(count(doubtfulDays(setting).length))],
    [rowHead(words.doubt.examples), cell(count(examplesIn(setting).length))],
  ];
  return [
    heading(words.doubt.counts, "counts"),
    ...table(
      words.doubt.counts,
      [
        { label: words.doubt.what, width: "wide" },
        { label: words.doubt.howMany, align: "end" },
      ],
      rows,
    ),
  ];
};

/** Former units whose residents went more than one way: an address there needs more than its commune. */
const splitUnits = ({ facts: known }: Setting): number =>
  known.former.filter(({ successors }) => successors.some(({ residents }) => residents === "some")).length;

const doubtfulDays = ({ facts: known }: Setting) =>
  known.years
    .filter(({ year }) => year >= Number(known.on.slice(0, 4)))
    .flatMap(({ daysOff, makeUpDays }) => [...daysOff, ...makeUpDays])
    .filter(({ certainty }) => certainty !== "confirmed");

const sunsetTable = (setting: Setting): readonly Block[] => {
  const { facts: known, speech } = setting;
  const { words } = speech;
  const here = new Set(known.procedures.map(({ code }) => code));
  const rows = known.sunsets.map(({ instrument, until, replacedBy, procedures }) => [
    rowHead(instrument),
    cell(speech.day(until)),
    cell(replacedBy ?? ""),
    cell(...links(procedures.map(({ code }) => code).filter((code) => here.has(code)))),
  ]);
  return rows.length === 0
    ? []
    : [
        heading(words.doubt.sunsets, "sunsets"),
        text(words.doubt.sunsetLead),
        ...table(
          words.doubt.sunsets,
          [
            { label: words.unit.act, width: "narrow" },
            { label: words.doubt.firstDayWithout, width: "narrow" },
            { label: words.procedure.replacedBy, width: "narrow" },
            { label: words.doubt.concerns, width: "wide" },
          ],
          rows,
        ),
      ];
};

const links = (codes: readonly string[]): readonly Inline[] =>
  joined(
    codes.map((code) => ({ link: procedurePath(code), text: code })),
    " ",
  );

const lists = (setting: Setting): readonly Block[] => {
  const { words } = setting.speech;
  return (["dependsOnCase", "ownerUnknown", "limitWithoutUnit"] as const).flatMap((doubt) => {
    const codes = doubtful(setting, doubt).map(({ code }) => code);
    return codes.length === 0 ? [] : [heading(words.doubt[doubt], doubt), text(...links(codes))];
  });
};

const flagTable = (setting: Setting): readonly Block[] => {
  const { words, count, language } = setting.speech;
  const counts = new Map<string, number>();
  for (const { record } of setting.facts.procedures)
    for (const flag of record?.flags ?? []) counts.set(flag, (counts.get(flag) ?? 0) + 1);
  const rows = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return rows.length === 0
    ? []
    : [
        heading(words.doubt.flags, "flags"),
        ...table(
          words.doubt.flags,
          [
            { label: words.doubt.flag, width: "wide" },
            { label: words.term.key },
            { label: words.procedures, align: "end" },
          ],
          rows.map(([flag, number]) => [
            rowHead(flagWords(flag)?.[language] ?? words.doubt.cleaned),
            cell({ code: flag }),
            cell(count(number)),
          ]),
        ),
      ];
};
