import type { CivilDate } from "@haicap/kernel";
import { columnsOn, eraOn } from "../table/UnitTable.ts";
import type { Era } from "../unit/UnitLevel.ts";
import type { WrittenUnder } from "./AddressAnswer.ts";
import type { AddressReader } from "./AddressReader.ts";
import type { NameIndex } from "./NameIndex.ts";
import type { ReadyDay } from "./ReadyDay.ts";
import { KeptTargets } from "./targetsOf.ts";

/** Makes the names ready for a day, or gives what was made ready last; nothing for a day that the table does not know. */
export const readyOn = (reader: AddressReader, on: CivilDate, writtenUnder: WrittenUnder): ReadyDay | undefined => {
  const last = reader.ready.get(writtenUnder);
  if (last?.on === on) return last;
  const { table } = reader;
  if (columnsOn(table, on) === undefined || on < table.coverage.from) return undefined;
  const era = eraOn(table, on);
  const names = namesFor(reader, on, era, writtenUnder);
  const targetsFor = (one: Era): KeptTargets | undefined => {
    const index = names.find(({ columns }) => columns.era === one);
    return index && new KeptTargets(table, index.columns, on);
  };
  const first = era === "threeTier" && names.length > 1 ? names.slice(1) : names;
  const targets = { twoTier: targetsFor("twoTier"), threeTier: targetsFor("threeTier") };
  const made = { on, era, names, first, targets };
  reader.ready.set(writtenUnder, made);
  return made;
};

const namesFor = (reader: AddressReader, on: CivilDate, era: Era, writtenUnder: WrittenUnder): readonly NameIndex[] => {
  const eras: readonly Era[] =
    writtenUnder === "auto" ? ["twoTier", "threeTier"] : writtenUnder === "threeTier" ? ["threeTier"] : [era];
  return eras.map((one) => reader.namesOf(one, on)).filter((index) => index !== undefined);
};
