import { publishedYears } from "@haicap/calendar-data";
import { addDays, type CivilDate, civilDateUnsafe, daysBetween } from "@haicap/kernel";
import { version as provinceVersion } from "@haicap/province-data";
import type { DataVersions } from "../operation/answer.ts";
import { calendarVersions } from "../tables/calendar.ts";
import { dossierVersions } from "../tables/dossiers.ts";
import { identifierVersions } from "../tables/identifiers.ts";
import { procedureVersions } from "../tables/procedures.ts";
import { unitTable, unitVersions } from "../tables/units.ts";
import type { TableState } from "./TableState.ts";

/** The versions of every table there is. */
export const tableVersions = (): DataVersions => ({
  ...unitVersions(),
  ...calendarVersions(),
  ...procedureVersions(),
  ...dossierVersions(),
  ...identifierVersions(),
  "province-data": provinceVersion,
});

/** The tables as installed, and how old they are on a day. */
export const tablesOn = (on: CivilDate): readonly TableState[] =>
  Object.entries(tableVersions())
    .filter(([table]) => table.endsWith("-data"))
    .map(([table, version]) => {
      const knownOn = dayOf(version);
      const coverage = coverages[table]?.();
      const ageInDays = daysBetween(knownOn, on);
      return { table, version, knownOn, ageInDays, ...(coverage === undefined ? {} : { coverage }) };
    });

/** The day in a version: `2026.9.25`, `2026-11-22+d8290736`. */
const dayOf = (version: string): CivilDate => {
  const [, year = "", month = "", day = ""] = /^(\d{4})[.-](\d{1,2})[.-](\d{1,2})/u.exec(version) ?? [];
  return civilDateUnsafe(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
};

const coverages: Readonly<Record<string, () => Required<TableState>["coverage"]>> = {
  "calendar-data": () => {
    const years = publishedYears().map(({ year }) => year);
    return { from: `${Math.min(...years)}-01-01`, until: `${Math.max(...years) + 1}-01-01` };
  },
  "units-data": () => {
    const { coverage, present } = unitTable();
    return { from: coverage.from, until: coverage.until ?? addDays(present, 1) };
  },
};
