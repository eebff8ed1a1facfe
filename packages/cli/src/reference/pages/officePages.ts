import type { ProvinceProfile } from "haicap/province";
import type { Block, Cell, Inline } from "../page/Page.ts";
import { cell, heading, lines, rowHead, table } from "../page/parts.ts";
import { evidenceIn, evidenceSection, exampleBadge } from "./evidenceWords.ts";
import { hoursIn, ruleIn } from "./openingWords.ts";
import { unitPath } from "./paths.ts";
import { above, type Made, type Setting } from "./Setting.ts";
import { settledTables } from "./settledTables.ts";

type Office = NonNullable<NonNullable<ProvinceProfile["offices"]>[string]>;

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
              { label: words.office.hours, width: "narrow" },
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

/** What kind of counter an office is, where its name does not begin with that, and where it stands. */
const described = ({ speech: { words } }: Setting, { name, kind, address }: Office): readonly (readonly Inline[])[] => {
  const type = words.office.kinds[kind] ?? kind;
  const told = [name.toLowerCase().startsWith(type.toLowerCase()) ? undefined : type, address];
  const said = told.filter((part) => part !== undefined).join(", ");
  return said === "" ? [] : [[{ soft: said }]];
};

const officeRow = (setting: Setting, office: Office): readonly Cell[] => {
  const { speech, facts: known } = setting;
  const { words } = speech;
  const hours = hoursIn(office.time, speech);
  const commune = known.communes.find(({ unit }) => unit.code === office.unit);
  const desks = Object.values(office.desks ?? {});
  return [
    {
      head: true,
      lines: [
        [office.name],
        ...described(setting, office),
        ...desks.map((desk): readonly Inline[] => [
          { soft: `· ${desk.name}` },
          " ",
          ...exampleBadge(setting, desk.evidence),
        ]),
      ],
    },
    cell(
      commune === undefined ? known.province.fullName : { link: unitPath(office.unit), text: commune.unit.fullName },
    ),
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
  return evidenceSection(setting, words.office.sessions, "sessions", rows, [
    words.name,
    words.offices,
    words.office.hours,
  ]);
};
