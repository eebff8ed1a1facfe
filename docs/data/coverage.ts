import { readFileSync } from "node:fs";
import { publishedYears } from "@haicap/calendar-data";
import { dossierDefinitions } from "@haicap/dossiers-data";
import { workedProfiles } from "@haicap/province-data";
import { compileUnitTable, type UnitTable } from "@haicap/units";
import { current } from "@haicap/units-data";
import { legacy } from "@haicap/units-data/legacy";
import { succession } from "@haicap/units-data/succession";
import { calendar, procedures, unwrap } from "haicap";
import { operations } from "haicap/operations";
import { type Row, readTable, root, tablesOf, tallyOf } from "./tables.ts";

/** How sure the rows of one table are. */
export interface TableConfidence {
  readonly table: string;
  readonly rows: number;
  readonly checkedOn: string;
  readonly confidence: readonly (readonly [value: string, count: number])[];
}

/** A year of the working calendar and how sure its days off are. */
export interface YearCoverage {
  readonly year: number;
  readonly daysOff: number;
  readonly swaps: number;
  readonly certainty: "confirmed" | "provisional";
  readonly rows: readonly (readonly [confidence: string, count: number])[];
}

/** Procedures of a ministry: how many, how many have an owner on the day asked about, how many records say what. */
export interface MinistryCoverage {
  readonly ministry: string;
  readonly procedures: number;
  readonly established: number;
  readonly limitWithUnit: number;
  readonly feeKnown: number;
  readonly documents: number;
}

/** A legal basis that ends, and how many procedures rest on it. */
export interface Sunset {
  readonly instrument: string;
  readonly until: string;
  readonly procedures: number;
}

/** What the data packages know, how far, and how surely; nothing in it is written by hand. */
export interface Coverage {
  readonly versions: readonly (readonly [name: string, version: string])[];
  readonly operations: number;
  readonly units: {
    readonly from: string;
    readonly until: string;
    readonly present: string;
    readonly provinces: number;
    readonly communes: readonly (readonly [type: string, count: number])[];
    readonly legacy: readonly (readonly [type: string, count: number])[];
    readonly edges: number;
    readonly amendments: number;
  };
  readonly years: readonly YearCoverage[];
  readonly ministries: readonly MinistryCoverage[];
  readonly sunsets: readonly Sunset[];
  readonly definitions: readonly {
    readonly id: string;
    readonly vi: string;
    readonly en: string;
    readonly from: string;
    readonly until: string;
  }[];
  readonly profiles: readonly { readonly name: string; readonly sourced: number; readonly examples: number }[];
  readonly tables: readonly TableConfidence[];
}

/** The day on which the procedures are looked at: the last one their tables were checked. */
const askedOn = "2026-11-20";

/** Computes the coverage of every data package from its tables and its operations. */
export const coverage = (): Coverage => {
  const table = compileUnitTable({ current, legacy, succession });
  return {
    versions: versions(),
    operations: operations.length,
    units: unitCoverage(table),
    years: publishedYears().map(({ year }) => yearCoverage(year)),
    ministries: ministries(),
    sunsets: unwrap(procedures.sunsets({ from: askedOn, until: "2030-01-01" })).sunsets.map((sunset) => ({
      instrument: sunset.instrument,
      until: sunset.until,
      procedures: sunset.procedures.length,
    })),
    definitions: dossierDefinitions().map(({ id, nameVi, nameEn, effective }) => ({
      id,
      vi: nameVi,
      en: nameEn,
      from: effective.from,
      until: effective.until ?? "",
    })),
    profiles: profiles(),
    tables: ["units-data", "procedures-data", "dossiers-data", "identifiers-data"]
      .flatMap(tablesOf)
      .flatMap(tableConfidence),
  };
};

const versions = (): Coverage["versions"] => {
  const who = unwrap(procedures.whoHandles({ code: "1.001193", place: "19753", on: askedOn }));
  const day = unwrap(calendar.day({ date: askedOn }));
  return Object.entries({ ...who.data, ...day.data }).sort(([a], [b]) => (a < b ? -1 : 1));
};

const unitCoverage = (table: UnitTable): Coverage["units"] => {
  const rows = readTable("packages/units-data/data/units-current.tsv").filter((row) => isIn(row, table.present));
  const old = readTable("packages/units-data/data/units-legacy.tsv").filter((row) => isIn(row, "2025-06-30"));
  return {
    from: table.coverage.from,
    until: table.coverage.until ?? "",
    present: table.present,
    provinces: rows.filter(({ parent }) => parent === "").length,
    communes: tallyOf(rows.filter(({ parent }) => parent !== "").map(({ type = "" }) => type)),
    legacy: tallyOf(old.map(({ type = "" }) => type)),
    edges: ["communes", "provinces"].flatMap((part) => readTable(`packages/units-data/data/crosswalk-${part}.tsv`))
      .length,
    amendments: readTable("packages/units-data/data/amendments.tsv").length,
  };
};

const isIn = ({ from = "", until = "" }: Row, on: string): boolean => from <= on && (until === "" || on < until);

/** The file of a year, as reviewed. */
interface YearFile {
  readonly publicHolidays: readonly { readonly confidence: string }[];
  readonly compensatory?: readonly { readonly confidence: string }[];
  readonly swaps?: readonly { readonly confidence: string }[];
}

const yearCoverage = (year: number): YearCoverage => {
  const file = JSON.parse(readFileSync(`${root}/packages/calendar-data/data/${year}.json`, "utf8")) as YearFile;
  const { publicHolidays, compensatory = [], swaps = [] } = file;
  const asked = unwrap(calendar.day({ date: `${year}-03-04` }));
  return {
    year,
    daysOff: publicHolidays.length + compensatory.length,
    swaps: swaps.length,
    certainty: asked.certainty === "confirmed" ? "confirmed" : "provisional",
    rows: tallyOf([...publicHolidays, ...compensatory, ...swaps].map(({ confidence }) => confidence)),
  };
};

const ministries = (): readonly MinistryCoverage[] =>
  unwrap(procedures.completeness({ on: askedOn }))
    .ministries.map(({ ministry, procedures: count, established, limitWithUnit, feeKnown, documents }) => ({
      ministry,
      procedures: count,
      established,
      limitWithUnit,
      feeKnown,
      documents,
    }))
    .sort((a, b) => b.procedures - a.procedures);

const profiles = (): Coverage["profiles"] =>
  [...workedProfiles()].map(([name, profile]) => {
    const text = JSON.stringify(profile);
    return { name, sourced: text.split('"source":').length - 1, examples: text.split('"example":true').length - 1 };
  });

const tableConfidence = (path: string): readonly TableConfidence[] => {
  const rows = readTable(path);
  const [first] = rows;
  if (first === undefined || !("confidence" in first)) return [];
  const days = rows.map((row) => row["checked_on"] ?? row["checkedOn"] ?? "").sort();
  return [
    {
      table: path.replace(/^packages\/(.*)\/data\//, "$1/"),
      rows: rows.length,
      checkedOn: days.at(-1) ?? "",
      confidence: tallyOf(rows.map(({ confidence = "" }) => confidence)),
    },
  ];
};
