import { dossierDefinitions, exchangeProfile, identifierTables, indicatorSet } from "haicap/reference";
import type { Block } from "../page/Page.ts";
import { cell, heading, joined, rowHead, table } from "../page/parts.ts";
import { statusTable } from "./dossierPages.ts";
import { enumsOf } from "./enumsOf.ts";
import { operationPath } from "./operationPages.ts";
import { above, type Made, type Setting } from "./Setting.ts";

/** The code tables that software must agree with. */
export const codePage = (setting: Setting): Made => {
  const { words } = setting.speech;
  const newest = dossierDefinitions().at(-1);
  return {
    pages: [
      {
        path: "codes",
        kicker: setting.facts.province.fullName,
        title: words.codes,
        lead: [words.codeTables.lead],
        above: above(setting),
        blocks: [
          ...(newest === undefined ? [] : statusTable(setting, newest)),
          ...levels(setting),
          ...channels(setting),
          ...agencies(setting),
          ...birthPlaces(setting),
          ...fields(setting),
          ...indicators(setting),
          ...enums(setting),
        ],
      },
    ],
  };
};

const levels = ({ speech: { words } }: Setting): readonly Block[] => [
  heading(words.codeTables.levels, "levels"),
  ...table(
    words.codeTables.levels,
    [{ label: words.codeTables.key }, { label: words.owner.level }],
    (["central", "province", "district", "commune", "other"] as const).map((level) => [
      rowHead({ code: level }),
      cell({ badge: words.holder[level], tone: level }),
    ]),
  ),
];

const channels = ({ speech: { words } }: Setting): readonly Block[] => [
  heading(words.codeTables.channels, "channels"),
  ...table(
    words.codeTables.channels,
    [{ label: words.codeTables.key }, { label: words.procedure.channelHead }, { label: words.messages, align: "end" }],
    Object.entries(exchangeProfile().channels).map(([key, number]) => [
      rowHead({ code: key }),
      cell(words.procedure.channel[key] ?? key),
      cell(number),
    ]),
  ),
];

const agencies = ({ speech: { words, day } }: Setting): readonly Block[] => [
  heading(words.codeTables.agencies, "agencies"),
  ...table(
    words.codeTables.agencies,
    [
      { label: words.code, width: "narrow" },
      { label: words.name },
      { label: words.codeTables.now },
      { label: words.type },
      { label: words.procedure.note },
    ],
    [...identifierTables().level1.values()].map(({ code, name, nameNow, kind, confidence, closedFrom }) => [
      cell({ code }),
      rowHead({ vi: name }),
      cell(nameNow === name ? "" : { vi: nameNow }),
      cell(words.codeTables.levelWords[kind] ?? kind),
      cell(
        [
          closedFrom === undefined ? "" : words.codeTables.closed(day(closedFrom)),
          confidence === "recalled" ? (words.certainty["provisional"] ?? "") : "",
        ]
          .filter((part) => part !== "")
          .join(", "),
      ),
    ]),
  ),
];

const birthPlaces = ({ speech: { words } }: Setting): readonly Block[] => [
  heading(words.codeTables.birth, "birth"),
  ...table(
    words.codeTables.birth,
    [
      { label: words.code, width: "narrow" },
      { label: words.name },
      { label: words.codeTables.now },
      { label: words.codeTables.unit },
    ],
    [...identifierTables().birthProvinces.values()].map(({ code, name, nameNow, unitNow }) => [
      cell({ code }),
      rowHead({ vi: name }),
      cell(nameNow === name ? "" : { vi: nameNow }),
      cell({ code: unitNow }),
    ]),
  ),
];

const fields = ({ facts: known, fieldPaths, speech: { words, count } }: Setting): readonly Block[] => [
  heading(words.codeTables.fields, "fields"),
  ...table(
    words.codeTables.fields,
    [
      { label: words.procedure.field, width: "wide" },
      { label: words.procedure.ministry },
      { label: words.procedures, align: "end" },
    ],
    [...fieldPaths].map(([field, path]) => {
      const inside = known.procedures.filter((one) => one.field === field);
      return [
        rowHead({ link: path, text: field }),
        cell({ vi: [...new Set(inside.map(({ ministry }) => ministry))].join(", ") }),
        cell(count(inside.length)),
      ];
    }),
  ),
];

const indicators = ({ speech: { words, language, count } }: Setting): readonly Block[] => [
  heading(words.codeTables.indicators, "indicators"),
  ...table(
    words.codeTables.indicators,
    [
      { label: words.codeTables.group, align: "middle", width: "narrow" },
      { label: words.name, width: "wide" },
      { label: words.codeTables.key },
      { label: words.codeTables.points, align: "end" },
    ],
    indicatorSet().map(({ key, group, nameVi, nameEn, maxPoints }) => [
      cell(count(group)),
      rowHead(language === "vi" ? nameVi : nameEn),
      cell({ code: key }),
      cell(count(maxPoints)),
    ]),
  ),
];

const enums = ({ speech: { words } }: Setting): readonly Block[] => [
  heading(words.codeTables.enums, "enums"),
  ...table(
    words.codeTables.enums,
    [
      { label: words.codeTables.key },
      { label: words.codeTables.values, width: "wide" },
      { label: words.codeTables.operation },
    ],
    enumsOf().map(({ key, values, operations }) => [
      rowHead({ code: key }),
      cell(
        ...joined(
          values.map((value) => ({ code: value })),
          " ",
        ),
      ),
      cell(
        ...joined(
          operations.slice(0, mostNamed).map((name) => ({ link: operationPath(name), text: name })),
          ", ",
        ),
        ...(operations.length > mostNamed ? [" …"] : []),
      ),
    ]),
  ),
];

/** More operations than this are not named for one set of values. */
const mostNamed = 4;
