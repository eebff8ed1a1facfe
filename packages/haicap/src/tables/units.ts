import type { CivilDate } from "@haicap/kernel";
import { certaintyOn, compileUnitTable, type UnitTable } from "@haicap/units";
import type { BetweenDays, OnDay } from "@haicap/units/schema";
import { current, version } from "@haicap/units-data";
import { amendments } from "@haicap/units-data/amendments";
import { legacy } from "@haicap/units-data/legacy";
import { succession } from "@haicap/units-data/succession";
import type { DataVersions } from "../operation/answer.ts";

let cached: UnitTable | undefined;

/** The units of both eras and the edges between them; unpacked when first asked. */
export const unitTable = (): UnitTable => {
  cached ??= compileUnitTable({ current, legacy, succession, amendments });
  return cached;
};

export const unitVersions = (): DataVersions => ({ "units-data": version });

/** The day an answer speaks of, and how sure the table is of that day. */
export const onDay = (table: UnitTable, on: CivilDate): OnDay => {
  const certainty = certaintyOn(table, on);
  return certainty === "confirmed" ? { on, certainty } : { on, certainty, knownOn: table.present };
};

/** The two days an answer speaks of, and how sure the table is of the later one. */
export const betweenDays = (table: UnitTable, from: CivilDate, to: CivilDate): BetweenDays => {
  const { on: _, ...sureness } = onDay(table, from < to ? to : from);
  return { from, to, ...sureness };
};
