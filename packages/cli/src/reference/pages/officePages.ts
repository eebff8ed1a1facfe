import type { ProvinceProfile } from "haicap/province";
import type { Block, Cell, Inline } from "../page/Page.ts";
import { cell, heading, joined, lines, rowHead, table } from "../page/parts.ts";
import { hoursIn, ruleIn } from "./openingWords.ts";
import { procedurePath, unitPath } from "./paths.ts";
import { above, type Made, type Setting } from "./Setting.ts";

type Office = NonNullable<NonNullable<ProvinceProfile["offices"]>[string]>;
type Rows<Key extends "offices" | "closures" | "overlays" | "stepBudgets" | "officers" | "emergencies"> = NonNullable<
  NonNullable<ProvinceProfile[Key]>[string]
>;
type Evidence = Office["evidence"];

/** The page of the offices, sessions and settlements of a province's profile, row by row with its source. */
export const officePages = (setting: Setting): Made => {
  const { facts: known, speech } = setting;
  const { words } = speech;
  const ordinary = hoursIn(known.profile.office, speech);
  const evidence = known.profile.evidence?.office;
  return {
    pages: [
      {
        path: "offices",
        kicker: known.province.fullName,
        title: words.offices,
        lead: [words.office.lead],
        above: above(setting),
        blocks: [
          heading(words.office.ordinary, "ordinary"),
          {
            kind: "facts",
            rows: [
              { label: words.office.hours, lines: [...ordinary.map((one) => [one]), evidenceIn(setting, evidence)] },
            ],
          },
          heading(words.offices, "offices"),
          ...table(
            words.offices,
            [
              { label: words.name, width: "wide" },
              { label: words.office.unit, width: "narrow" },
              { label: words.office.hours },
              { label: words.office.evidence },
            ],
            officesOf(known.profile).map(([, office]) => officeRow(setting, office)),
          ),
          ...sessionTable(setting),
          ...settledTables(setting),
        ],
      },
    ],
  };
};

/** The offices of a profile in its order, each with its key. */
export const officesOf = ({ offices = {} }: ProvinceProfile): readonly (readonly [string, Office])[] =>
  Object.entries(offices).flatMap(([key, office]) => (office === null ? [] : [[key, office] as const]));

/** The offices of a unit, one line each. */
export const officeRows = (setting: Setting, code: string): readonly (readonly Inline[])[] =>
  officesOf(setting.facts.profile)
    .filter(([, { unit }]) => unit === code)
    .map(([, { name, address }]) => [
      { link: "offices", text: name },
      ...(address === undefined ? [] : [`, ${address}`]),
    ]);

const officeRow = (setting: Setting, office: Office): readonly Cell[] => {
  const { speech, facts: known } = setting;
  const { words } = speech;
  const hours = hoursIn(office.time, speech);
  const isCommune = known.communes.some(({ unit }) => unit.code === office.unit);
  const desks = Object.values(office.desks ?? {});
  return [
    {
      head: true,
      lines: [
        [office.name],
        [
          {
            soft: [words.office.kinds[office.kind] ?? office.kind, office.address]
              .filter((part) => part !== undefined)
              .join(", "),
          },
        ],
        ...desks.map((desk): readonly Inline[] => [`· ${desk.name} `, ...exampleBadge(setting, desk.evidence)]),
      ],
    },
    cell(isCommune ? { link: unitPath(office.unit), text: office.unit } : { code: office.unit }),
    lines(...(hours.length === 0 ? [[{ soft: words.office.asOrdinary }]] : hours.map((one) => [one]))),
    cell(...evidenceIn(setting, office.evidence)),
  ];
};

const sessionTable = (setting: Setting): readonly Block[] => {
  const { speech, facts: known } = setting;
  const { words } = speech;
  const rows = officesOf(known.profile).flatMap(([, office]) =>
    Object.values(office.sessions ?? {}).map((session) => [
      rowHead(session.name),
      cell(office.name),
      lines(
        [
          words.office.kinds[session.kind] ?? session.kind,
          ...(session.place === undefined ? [] : [`, ${session.place}`]),
        ],
        [ruleIn(session.rule, speech)],
        [session.hours.map(([opens, closes]) => `${opens}–${closes}`).join(", ")],
        ...(session.appointment === true ? [[words.office.appointment]] : []),
      ),
      cell(...evidenceIn(setting, session.evidence)),
    ]),
  );
  return section(setting, words.office.sessions, "sessions", rows, [words.name, words.offices, words.office.hours]);
};

const settledTables = (setting: Setting): readonly Block[] => {
  const { speech, facts: known } = setting;
  const { words } = speech;
  const { closures = {}, overlays = {}, stepBudgets = {}, officers = {}, emergencies = {} } = known.profile;
  const period = ({ from, until }: { readonly from: string; readonly until?: string }): string =>
    words.span(speech.day(from), until === undefined ? undefined : speech.lastDay(until));
  const rowsOf = <Row extends { readonly evidence?: Evidence }>(
    rows: Readonly<Record<string, Row | null>>,
    row: (one: Row) => readonly [Cell, Cell, Cell],
  ): readonly (readonly Cell[])[] =>
    Object.values(rows).flatMap((one) =>
      one === null ? [] : [[...row(one), cell(...evidenceIn(setting, one.evidence))]],
    );
  const procedure = (codes: readonly string[]): readonly Inline[] =>
    joined(
      codes.map((code) => procedureLink(setting, code)),
      ", ",
    );
  const settled = rowsOf<Rows<"overlays">>(overlays, (one) => [
    rowHead(words.office.kinds[one.kind] ?? one.kind),
    lines(procedure(one.codes), [settledIn(setting, one)]),
    lines([period(one.effective)], one.citation === undefined ? [] : [speech.citation(one.citation)]),
  ]);
  const closed = rowsOf<Rows<"closures">>(closures, (one) => [
    rowHead(period(one)),
    cell(one.reason),
    cell((one.offices ?? []).join(", ")),
  ]);
  const steps = rowsOf<Rows<"stepBudgets">>(stepBudgets, (one) => [
    { ...cell(...procedure(one.codes)), head: true },
    lines(
      ...one.steps.map(({ who, limit }) => [
        words.office.by(
          who,
          typeof limit === "string" ? limit : `${speech.count(limit.amount)} ${words.limit[limit.unit] ?? limit.unit}`,
        ),
      ]),
    ),
    cell(""),
  ]);
  const posts = rowsOf<Rows<"officers">>(officers, (one) => [
    rowHead(one.post),
    lines(
      ...one.assignments.map(({ kind, office, desk, role }) => [
        `${words.office.kinds[kind] ?? kind}: ${[office, desk, role].filter((part) => part !== undefined).join(" · ")}`,
      ]),
    ),
    lines(...one.assignments.map(({ effective }) => [period(effective)])),
  ]);
  const tasks = rowsOf<Rows<"emergencies">>(emergencies, (one) => [
    rowHead(
      ...one.villages.flatMap(({ name, post }, index) =>
        index === 0 ? [`${name} (${post})`] : [`; ${name} (${post})`],
      ),
    ),
    lines(procedure(one.codes)),
    lines([period(one.effective)], [speech.citation(one.citation)]),
  ]);
  return [
    ...section(setting, words.office.settled, "settled", settled, [words.type, words.procedures, words.office.hours]),
    ...section(setting, words.office.closures, "closures", closed, [
      words.days.on,
      words.procedure.note,
      words.offices,
    ]),
    ...section(setting, words.office.steps, "steps", steps, [words.procedures, words.office.steps, ""]),
    ...section(setting, words.office.officers, "officers", posts, [
      words.name,
      words.office.officers,
      words.procedure.period,
    ]),
    ...section(setting, words.office.emergencies, "emergencies", tasks, [
      words.name,
      words.procedures,
      words.procedure.period,
    ]),
  ];
};

const section = (
  { speech: { words } }: Setting,
  title: string,
  id: string,
  rows: readonly (readonly Cell[])[],
  labels: readonly string[],
): readonly Block[] =>
  rows.length === 0
    ? []
    : [
        heading(title, id),
        ...table(
          title,
          [...labels, words.office.evidence].map((label) => ({ label })),
          rows,
        ),
      ];

/** What an overlay settles beyond whose procedures it concerns. */
const settledIn = ({ speech }: Setting, one: Rows<"overlays">): string => {
  const { words } = speech;
  switch (one.kind) {
    case "decentralisation":
    case "authorisation":
      return one.to.body;
    case "localProcedure":
      return `${one.name} · ${one.field} · ${one.to.body}`;
    case "fee":
      return [speech.fee(one.fee), one.channel === undefined ? undefined : words.procedure.channel[one.channel]]
        .filter((part) => part !== undefined)
        .join(", ");
    case "reception":
      return words.procedure.scope[one.scope] || words.office.unit;
  }
};

const procedureLink = ({ facts: known }: Setting, code: string): Inline =>
  known.procedures.some((one) => one.code === code) ? { link: procedurePath(code), text: code } : { code };

/** Where a row comes from, or that it is an example. */
const evidenceIn = (setting: Setting, evidence: Evidence): readonly Inline[] => {
  const { words, day } = setting.speech;
  if (evidence === undefined) return [];
  const note = evidence.note === undefined ? [] : [" ", { soft: evidence.note }];
  if ("example" in evidence) return [...exampleBadge(setting, evidence), ...note];
  const { source, confidence, checkedOn } = evidence;
  return [
    source,
    " ",
    { soft: `${words.office.confidence[confidence] ?? confidence}, ${words.office.seen(day(checkedOn))}` },
    ...note,
  ];
};

const exampleBadge = ({ speech: { words } }: Setting, evidence: Evidence): readonly Inline[] =>
  evidence !== undefined && "example" in evidence ? [{ badge: words.office.example, tone: "doubt" }] : [];
