import type { AdministrativeUnit, SuccessionEdge } from "haicap/reference";
import type { CommuneFacts, FormerUnit, UnitEvent } from "../facts/Facts.ts";
import type { Block, Cell, Inline, Page } from "../page/Page.ts";
import { cell, fact, facts, heading, joined, lines, rowHead, table } from "../page/parts.ts";
import { officeRows } from "./officePages.ts";
import { unitPath } from "./paths.ts";
import { above, type Made, type Setting } from "./Setting.ts";

/** The register of units: today's communes, a page for each, and the units that were. */
export const unitPages = (setting: Setting): Made => ({
  pages: [register(setting), formerPage(setting), ...setting.facts.communes.map((one) => communePage(setting, one))],
});

/** The word of a unit's type, as it stands before its name. */
const typeOf = ({ fullName, name }: AdministrativeUnit): string =>
  fullName.endsWith(` ${name}`) ? fullName.slice(0, -name.length - 1) : fullName;

const register = (setting: Setting): Page => {
  const { facts: known, speech } = setting;
  const { words, count } = speech;
  const from = known.communes[0]?.unit.effective.from ?? known.on;
  return {
    path: "units/index",
    kicker: known.province.fullName,
    title: words.units,
    lead: [`${words.count.communes(known.communes.length)}. ${words.unit.registerLead(speech.day(from))}`],
    above: above(setting),
    blocks: [
      ...seenUntil(setting),
      ...table(
        words.units,
        [
          { label: words.code, width: "narrow" },
          { label: words.name, width: "narrow" },
          { label: `${words.unit.madeOf} (${count(known.former.length)})`, width: "wide" },
          { label: words.basis, width: "narrow" },
        ],
        known.communes.map((one) => registerRow(setting, one)),
      ),
      ...districtTable(setting),
    ],
  };
};

/** The day spoken of is later than the table is known for. */
const seenUntil = ({ facts: known, speech }: Setting): readonly Block[] =>
  known.on <= known.presents.units
    ? []
    : [{ kind: "note", tone: "plain", inlines: [speech.words.seenUntil(speech.day(known.presents.units))] }];

const registerRow = (setting: Setting, { unit, predecessors }: CommuneFacts): readonly Cell[] => [
  cell({ code: unit.code }),
  rowHead({ link: unitPath(unit.code), text: unit.fullName }),
  cell(
    ...joined(
      predecessors.map((edge) => edgeName(setting, edge)),
      "; ",
    ),
  ),
  lines(...[...new Set(predecessors.map(({ citation }) => setting.speech.citation(citation)))].map((one) => [one])),
];

const edgeName = ({ speech: { words } }: Setting, { unit, extent, note }: SuccessionEdge): string => {
  const told = [extent === "part" ? words.unit.extent[extent] : "", note === "kept" ? words.unit.unchanged : ""];
  const more = told.filter((part) => part !== undefined && part !== "");
  return `${unit.fullName} (${unit.code}${more.length === 0 ? "" : `; ${more.join(", ")}`})`;
};

const districtTable = (setting: Setting): readonly Block[] => {
  const { words, lastDay } = setting.speech;
  const rows = setting.facts.districts.map((unit) => [
    cell({ code: unit.code }),
    rowHead(unit.fullName),
    cell(unit.effective.until === undefined ? "" : lastDay(unit.effective.until)),
    cell(setting.speech.count(setting.facts.former.filter((one) => one.unit.parent?.code === unit.code).length)),
  ]);
  return rows.length === 0
    ? []
    : [
        heading(words.unit.districts, "districts"),
        ...table(
          words.unit.districts,
          [
            { label: words.code, width: "narrow" },
            { label: words.name },
            { label: words.days.until, width: "narrow" },
            { label: words.former, align: "end" },
          ],
          rows,
        ),
      ];
};

const formerPage = (setting: Setting): Page => {
  const { facts: known, speech } = setting;
  const { words } = speech;
  const groups = [...new Set(known.former.map(({ unit }) => unit.parent?.code))];
  return {
    path: "units/former",
    kicker: known.province.fullName,
    title: words.former,
    lead: [`${words.count.former(known.former.length)}. ${words.unit.formerLead}`],
    above: above(setting, ["units/index", words.units]),
    blocks: groups.flatMap((code) => {
      const inside = known.former.filter(({ unit }) => unit.parent?.code === code);
      const name = inside[0]?.unit.parent?.fullName ?? known.province.fullName;
      return [
        heading(name, `d-${code}`),
        ...table(
          name,
          [
            { label: words.code, width: "narrow" },
            { label: words.former, width: "narrow" },
            { label: words.unit.became, width: "wide" },
            { label: words.days.until, width: "narrow" },
            { label: words.basis, width: "narrow" },
          ],
          inside.map((one) => formerRow(setting, one)),
        ),
      ];
    }),
  };
};

const formerRow = (setting: Setting, { unit, successors }: FormerUnit): readonly Cell[] => [
  cell({ code: unit.code }),
  rowHead(unit.fullName),
  lines(...successors.map((edge) => successorLine(setting, edge))),
  cell(unit.effective.until === undefined ? "" : setting.speech.lastDay(unit.effective.until)),
  lines(...[...new Set(successors.map(({ citation }) => setting.speech.citation(citation)))].map((one) => [one])),
];

const successorLine = (setting: Setting, { unit, extent, residents }: SuccessionEdge): readonly Inline[] => {
  const { words } = setting.speech;
  const isOurs = setting.facts.communes.some((one) => one.unit.code === unit.code);
  const told =
    extent === "whole" ? [] : [words.unit.extent[extent] ?? extent, words.unit.residents[residents] ?? residents];
  return [
    isOurs ? { link: unitPath(unit.code), text: unit.fullName } : `${unit.fullName}, ${unit.parent?.fullName ?? ""}`,
    " ",
    { code: unit.code },
    ...(told.length === 0 ? [] : [" ", { soft: told.join(", ") }]),
  ];
};

const communePage = (setting: Setting, { unit, predecessors, events }: CommuneFacts): Page => {
  const { facts: known, speech } = setting;
  const { words } = speech;
  const { from } = unit.effective;
  return {
    path: unitPath(unit.code),
    kicker: typeOf(unit),
    title: unit.fullName,
    inVietnamese: true,
    above: above(setting, ["units/index", words.units]),
    words: [unit.code, unit.nameEn, ...predecessors.map((edge) => `${edge.unit.fullName} ${edge.unit.code}`)].join(" "),
    blocks: [
      {
        kind: "facts",
        rows: [
          ...fact(words.code, { code: unit.code }),
          ...fact(words.unit.parent, known.province.fullName, " ", { code: known.province.code }),
          ...fact(words.unit.nameEn, unit.nameEn),
          ...fact(words.unit.effective, from === undefined ? "" : words.since(speech.day(from))),
          ...facts(words.offices, officeRows(setting, unit.code)),
        ],
      },
      heading(words.unit.predecessors, "predecessors"),
      ...table(
        words.unit.predecessors,
        [
          { label: words.code, width: "narrow" },
          { label: words.former },
          { label: words.unit.district },
          { label: words.unit.moved },
          { label: words.basis, width: "narrow" },
        ],
        predecessors.map((edge) => predecessorRow(setting, edge)),
      ),
      ...eventTable(setting, events),
    ],
  };
};

const predecessorRow = ({ speech }: Setting, edge: SuccessionEdge): readonly Cell[] => {
  const { words } = speech;
  return [
    cell({ code: edge.unit.code }),
    rowHead(edge.unit.fullName),
    cell(edge.unit.parent?.fullName ?? ""),
    cell(
      edge.note === "kept"
        ? words.unit.unchanged
        : `${words.unit.extent[edge.extent] ?? edge.extent}, ${words.unit.residents[edge.residents] ?? edge.residents}`,
    ),
    cell(speech.citation(edge.citation)),
  ];
};

const eventTable = ({ speech }: Setting, events: readonly UnitEvent[]): readonly Block[] => {
  const { words } = speech;
  const rows = events.map(({ inOperationFrom, side, kinds, unit, act }) => [
    cell(speech.day(inOperationFrom)),
    rowHead(unit.fullName),
    cell(
      [...kinds.map((kind) => words.unit.kinds[kind] ?? kind), ...(side === "ended" ? [words.unit.ended] : [])].join(
        ", ",
      ),
    ),
    cell(act === undefined ? "" : speech.citation(act)),
  ]);
  return rows.length === 0
    ? []
    : [
        heading(words.unit.events, "events"),
        ...table(
          words.unit.events,
          [
            { label: words.days.from, width: "narrow" },
            { label: words.name },
            { label: words.unit.events },
            { label: words.unit.act, width: "narrow" },
          ],
          rows,
        ),
      ];
};
