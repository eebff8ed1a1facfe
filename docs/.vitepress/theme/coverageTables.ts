import type { Coverage } from "../../data/coverage.ts";
import { dateInWords, numberInWords } from "../../playground/shell/dates.ts";
import type { Language } from "../pages.ts";
import { type CoverageWords, coverageWords } from "./coverageWords.ts";

/** The parts of the page about coverage. */
export type CoveragePart =
  | "versions"
  | "units"
  | "calendar"
  | "procedures"
  | "sunsets"
  | "dossiers"
  | "profiles"
  | "tables";

/** A table to be shown: its heads, the columns that hold figures, the column that holds code, and its cells. */
export interface ShownTable {
  readonly heads: readonly string[];
  readonly figures: readonly number[];
  readonly code?: number;
  readonly rows: readonly (readonly string[])[];
}

interface Saying {
  readonly word: CoverageWords;
  readonly count: (value: number) => string;
  readonly day: (date: string) => string;
  readonly spoken: (rows: readonly (readonly [string, number])[]) => string;
}

/** The tables of a part of the coverage, in words of a language. */
export const coverageTables = (data: Coverage, part: CoveragePart, language: Language): readonly ShownTable[] => {
  const word = coverageWords[language];
  const count = (value: number): string => numberInWords(value, language);
  const day = (date: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(date) ? dateInWords(date, language) : date);
  const spoken: Saying["spoken"] = (rows) =>
    rows.map(([value, times]) => `${count(times)} ${word.certainty[value] ?? value}`).join(", ");
  return makers[part](data, { word, count, day, spoken }, language);
};

type Maker = (data: Coverage, saying: Saying, language: Language) => readonly ShownTable[];

const versions: Maker = ({ versions: rows }, { word }) => [
  { heads: word.versions, figures: [], code: 0, rows: rows.map(([name, version]) => [`@haicap/${name}`, version]) },
];

const units: Maker = ({ units: facts }, { word, count, day }) => [
  { heads: [], figures: [1], rows: word.units.map(([label, key]) => [label, day(facts[key])]) },
  {
    heads: word.unitColumns,
    figures: [1, 2],
    rows: [
      [word.provinces, count(facts.provinces), count(sumOf(facts.legacy, provinceTypes))],
      ...typesOf(facts).map((type) => [
        word.types[type] ?? type,
        ...[facts.communes, facts.legacy].map((rows) => countOf(rows, type, count)),
      ]),
    ],
  },
];

const provinceTypes = ["province", "centrallyRunCity"];

type Counts = readonly (readonly [string, number])[];

const typesOf = ({ communes, legacy }: Coverage["units"]): readonly string[] =>
  [...new Set([...communes, ...legacy].map(([type]) => type))].filter((type) => !provinceTypes.includes(type));

const sumOf = (rows: Counts, types: readonly string[]): number =>
  rows.reduce((sum, [type, times]) => sum + (types.includes(type) ? times : 0), 0);

const countOf = (rows: Counts, type: string, count: Saying["count"]): string => {
  const found = rows.find(([one]) => one === type);
  return found === undefined ? "–" : count(found[1]);
};

const calendar: Maker = ({ years }, { word, spoken }) => [
  {
    heads: word.years,
    figures: [1, 2],
    rows: years.map((row) => [
      String(row.year),
      String(row.daysOff),
      String(row.swaps),
      word.certainty[row.certainty] ?? row.certainty,
      spoken(row.rows),
    ]),
  },
];

const procedures: Maker = ({ ministries }, { word, count }) => {
  const keys = ["procedures", "established", "limitWithUnit", "feeKnown", "documents"] as const;
  const total = keys.map((key) => count(ministries.reduce((sum, row) => sum + row[key], 0)));
  return [
    {
      heads: word.ministries,
      figures: [1, 2, 3, 4, 5],
      rows: [...ministries.map((row) => [row.ministry, ...keys.map((key) => count(row[key]))]), [word.total, ...total]],
    },
  ];
};

const sunsets: Maker = ({ sunsets: rows }, { word, day, count }) => [
  {
    heads: word.sunsets,
    figures: [2],
    rows: rows.map((row) => [row.instrument, day(row.until), count(row.procedures)]),
  },
];

const dossiers: Maker = ({ definitions }, { word, day }, language) => [
  {
    heads: word.definitions,
    figures: [],
    rows: definitions.map((row) => [row[language], day(row.from), day(row.until)]),
  },
];

const profiles: Maker = ({ profiles: rows }, { word, count }) => [
  {
    heads: word.profiles,
    figures: [1, 2],
    code: 0,
    rows: rows.map((row) => [row.name, count(row.sourced), count(row.examples)]),
  },
];

const tables: Maker = ({ tables: rows }, { word, count, day, spoken }) => [
  {
    heads: word.tables,
    figures: [1],
    code: 0,
    rows: rows.map((row) => [row.table, count(row.rows), day(row.checkedOn), spoken(row.confidence)]),
  },
];

const makers: Readonly<Record<CoveragePart, Maker>> = {
  versions,
  units,
  calendar,
  procedures,
  sunsets,
  dossiers,
  profiles,
  tables,
};
