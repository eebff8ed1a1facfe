import { civilDateUnsafe } from "@haicap/kernel";
import { type EraColumns, unpackEra } from "../table/EraColumns.ts";
import { packUnits, type UnitRow } from "../table/packUnits.ts";
import type { Era } from "../unit/UnitLevel.ts";
import { buildNameIndex, type NameIndex } from "./NameIndex.ts";
import { NameSpace } from "./NameSpace.ts";
import { entryOf } from "./NameTree.ts";

const reform = civilDateUnsafe("2025-07-01");
const until = civilDateUnsafe("2027-07-01");
const coverages = {
  threeTier: { from: civilDateUnsafe("2025-03-01"), until: reform },
  twoTier: { from: reform, until },
} as const;

/** The columns of a few rows. */
export const unpacked = (era: Era, rows: readonly UnitRow[]): EraColumns =>
  unpackEra(packUnits({ era, coverage: coverages[era], knownUntil: until }, rows));

/** The names of a few rows, all of them. */
export const indexed = (era: Era, rows: readonly UnitRow[]): NameIndex =>
  buildNameIndex(new NameSpace(), unpacked(era, rows), []);

/** All that an index knows, a line each in alphabetical order: the spelling, the row, the kind. */
export const known = ({ tree }: NameIndex): readonly string[] =>
  Array.from({ length: tree.count }, (_, at) => entryOf(tree, at))
    .map(({ spelling, row, kind }) => `${spelling}: ${row} ${kind}`)
    .sort();
