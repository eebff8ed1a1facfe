import { type CivilDate, err, isWithin, normaliseText, type OutsideCoverage, ok, type Result } from "@haicap/kernel";
import type { AddressReader } from "../address/AddressReader.ts";
import { compareMarks } from "../address/marks.ts";
import { isNameKept, type NameIndex } from "../address/NameIndex.ts";
import { entriesAt, type NameEntry, nodeOf } from "../address/NameTree.ts";
import { type Tokens, tokenise } from "../address/tokens.ts";
import type { TypeWord } from "../address/typeSigns.ts";
import { reachesForward } from "../history/reaches.ts";
import { edgesOfRow } from "../succession/edgesOfRow.ts";
import { hasLaterEdge } from "../succession/hasLaterEdge.ts";
import { successionOf } from "../succession/SuccessionColumns.ts";
import { codeOfRow, type EraColumns, levelOfRow, slotOfRow } from "../table/EraColumns.ts";
import { columnsOn, eraOn, outsideCoverage, type UnitTable } from "../table/UnitTable.ts";
import { type FoundRow, rowOn, type UnitNotFound } from "../table/unitOn.ts";
import { fullNameOfRow } from "../table/unitView.ts";
import type { UnitCode } from "../unit/UnitCode.ts";
import type { UnitLevel } from "../unit/UnitLevel.ts";
import { BestHits } from "./BestHits.ts";
import { namesBeginning, namesLike, namesLikeFrom } from "./nameList.ts";
import type { UnitMatch } from "./UnitMatch.ts";

/** What to search for, and where. */
export interface SearchOptions {
  readonly on: CivilDate;
  readonly level?: UnitLevel;
  /** Only units below this one on that day. */
  readonly within?: UnitCode;
  /** At most so many matches. Default: 20, and as many more as are as good as the twentieth. */
  readonly limit?: number;
}

/** What was found; `total` counts the matches before any limit. */
export interface SearchAnswer {
  readonly matches: readonly UnitMatch[];
  readonly total: number;
}

/** With fewer beginnings than this, and no name, names with a letter wrong are looked at too. */
const fewest = 5;

/**
 * Finds units by name (tìm đơn vị hành chính theo tên) among those in force on a day: as written, without marks, by the first letters, by
 * another or a former name, or with a letter or two wrong, best first and by code among equals. Every equally good hit is listed.
 *
 * A word for the type at the head ("phường", "p.") keeps that type only. Marks that are written must agree. A blank at the end says
 * that the last word is whole: "Sơn " begins Sơn Hà, but not Sông Mã.
 *
 * Fails with `UnitNotFound` for an unknown `within` and with `OutsideCoverage`.
 *
 * @example
 * const reader = compileAddressReader(sampleTable, sampleAliases);
 * const found = searchUnits(reader, "sai gon", { on: sampleTable.present });
 * found.ok && found.value.matches.map(({ unit, match }) => `${unit.fullName}: ${match}`);
 * // => ["Phường Sài Gòn: folded", "Thành phố Hồ Chí Minh: alias"]
 * @since 0.1.0
 */
export const searchUnits = (
  reader: AddressReader,
  text: string,
  options: SearchOptions,
): Result<SearchAnswer, UnitNotFound | OutsideCoverage> => {
  const { table } = reader;
  const { on } = options;
  const columns = columnsOn(table, on);
  const index = reader.namesOf(eraOn(table, on), on);
  if (columns === undefined || index === undefined || !isWithin(columns.coverage, on))
    return err(outsideCoverage(table, on));
  const above = options.within === undefined ? undefined : rowOn(table, options.within, on);
  if (above !== undefined && !above.ok) return above;
  const wanted = filter(columns, options, above?.value.row);
  const found = new BestHits(index, on, wanted);
  collect(reader, index, tokenise(text), normaliseText(text), /\s$/.test(text), on, found);
  return ok(found.answer(options.limit));
};

/** Whether a row is of the level and the place asked for. */
const filter = (
  columns: EraColumns,
  options: SearchOptions,
  above: number | undefined,
): ((row: number) => boolean) | undefined => {
  if (options.level === undefined && above === undefined) return undefined;
  const top = above === undefined ? undefined : slotOfRow(columns, above);
  return (row) => {
    if (options.level !== undefined && levelOfRow(columns, row) !== options.level) return false;
    if (top === undefined) return true;
    for (let at = columns.parents[row] as number; at >= 0; at = columns.parents[at] as number)
      if (slotOfRow(columns, at) === top) return true;
    return false;
  };
};

const collect = (
  reader: AddressReader,
  index: NameIndex,
  tokens: Tokens,
  written: string,
  isFinished: boolean,
  on: CivilDate,
  found: BestHits,
): void => {
  const type = tokens.types[0];
  const typed = type !== undefined && type.length < tokens.count;
  byName(index, tokens, 0, 0, written, found);
  if (typed) byName(index, tokens, type.length, type.mask, written, found);
  if (index.columns.era === "twoTier") {
    byFormerName(reader, tokens, typed ? type.length : 0, on, found);
    if (index.hasPastNames) byPastName(reader, index, tokens, typed ? type.length : 0, on, found);
  }
  const certain = found.size > 0;
  const end = isFinished ? " " : "";
  byBeginning(index, tokens, 0, 0, end, found);
  if (typed) byBeginning(index, tokens, type.length, type.mask, end, found);
  if (certain || found.size >= fewest || tokens.count === 0) return;
  byLikeness(index, tokens, typed ? type : undefined, found);
};

/** The entries of the name that the words from `from` to the end spell out. */
const entriesOf = (index: NameIndex, tokens: Tokens, from: number): readonly NameEntry[] => {
  const node = nodeOf(index.tree, tokens.folded, from);
  return node === 0 ? [] : entriesAt(index.tree, node);
};

const scores: Readonly<Record<"exact" | "tone" | "folded" | "alias" | "former", number>> = {
  exact: 1,
  tone: 0.98,
  folded: 0.95,
  alias: 0.9,
  former: 0.5,
};

const byName = (
  index: NameIndex,
  tokens: Tokens,
  from: number,
  mask: number,
  written: string,
  found: BestHits,
): void => {
  const marked = tokens.marked.slice(from).join(" ");
  for (const entry of entriesOf(index, tokens, from)) {
    const match = compareMarks(marked, entry.spelling);
    if (match === "contrary") continue;
    if (entry.kind !== "name") {
      if (mask !== 0 && (entry.types & mask) === 0) continue;
      if (mask === 0 && entry.mask !== 0) continue;
      found.add(entry.row, 0, entry.kind, scores[entry.kind]);
      continue;
    }
    const kind = match !== "exact" ? "folded" : isLiteral(index.columns, entry.row, written) ? "exact" : "tone";
    found.add(entry.row, mask, kind, scores[kind]);
  }
};

const isLiteral = (columns: EraColumns, row: number, written: string): boolean => {
  const lower = written.toLowerCase();
  return lower === (columns.names[row] as string).toLowerCase() || lower === fullNameOfRow(columns, row).toLowerCase();
};

/** Names that begin with the words; `end` is a blank when the last word is finished. */
const byBeginning = (
  index: NameIndex,
  tokens: Tokens,
  from: number,
  mask: number,
  end: string,
  found: BestHits,
): void => {
  const folded = tokens.folded.slice(from).join(" ");
  const marked = tokens.marked.slice(from).join(" ");
  if (folded === "") return;
  namesBeginning(index.columns, folded + end, marked + end, (row, length) =>
    found.add(row, mask, "prefix", 0.6 + 0.25 * (folded.length / length)),
  );
};

/** Names with a letter or two wrong; behind a type word as it is spelled, also those of which it is the head itself (Quan Hóa), and any where there are none. */
const byLikeness = (index: NameIndex, tokens: Tokens, type: TypeWord | undefined, found: BestHits): void => {
  const { columns } = index;
  const all = tokens.folded.join(" ");
  const name = type === undefined ? "" : tokens.folded.slice(type.length).join(" ");
  if (type !== undefined) namesLike(columns, name, addLike(found, type.mask, name));
  const add = addLike(found, 0, all);
  if (type === undefined || found.size === 0) namesLike(columns, all, add);
  else namesLikeFrom(columns, all.slice(0, -name.length), all, add);
};

const addLike =
  (found: BestHits, mask: number, folded: string) =>
  (row: number, distance: number, length: number): void => {
    const score = 0.45 - 0.15 * (distance - 1) - 0.002 * Math.abs(length - folded.length);
    found.add(row, mask, "fuzzy", Math.max(0.05, score));
  };

/** Units of today that were made from one of the name. */
const byFormerName = (reader: AddressReader, tokens: Tokens, from: number, on: CivilDate, found: BestHits): void => {
  const old = reader.namesOf("threeTier", on);
  const edges = successionOf(reader.table);
  if (old === undefined || edges === undefined) return;
  const marked = tokens.marked.slice(from).join(" ");
  const mask = from === 0 ? 0 : (tokens.types[0]?.mask ?? 0);
  for (const entry of entriesOf(old, tokens, from)) {
    if (compareMarks(marked, entry.spelling) === "contrary") continue;
    if (mask === 0 ? entry.mask !== 0 || entry.numeric : (entry.types & mask) === 0) continue;
    const ways = edgesOfRow(edges, old.columns, entry.row);
    if (ways.some(({ row }) => hasLaterEdge(reader.table, codeOfRow(reader.table.twoTier(), row), on)))
      addHeirs(reader.table, { columns: old.columns, row: entry.row }, on, found);
    else for (const edge of ways) if (edge.kind.residents !== "none") found.add(edge.row, 0, "former", scores.former);
  }
};

/** Units of today that bore the name since the reform, or were made from one that did. */
const byPastName = (
  { table }: AddressReader,
  index: NameIndex,
  tokens: Tokens,
  from: number,
  on: CivilDate,
  found: BestHits,
): void => {
  const { columns } = index;
  const marked = tokens.marked.slice(from).join(" ");
  const mask = from === 0 ? 0 : (tokens.types[0]?.mask ?? 0);
  for (const entry of entriesOf(index, tokens, from)) {
    const { row } = entry;
    if (entry.kind !== "name" || (columns.until.get(row) ?? "9") > on || isNameKept(columns, row)) continue;
    if (compareMarks(marked, entry.spelling) === "contrary") continue;
    if (mask !== 0 && (entry.types & mask) === 0) continue;
    if (hasLaterEdge(table, codeOfRow(columns, row), on)) addHeirs(table, { columns, row }, on, found);
    else found.add(row, 0, "former", scores.former);
  }
};

/** Adds the units in force on the day to which people of a unit went. */
const addHeirs = (table: UnitTable, start: FoundRow, on: CivilDate, found: BestHits): void => {
  for (const reach of reachesForward(table, start, on) ?? [])
    if (reach.inhabited) found.add(reach.row, 0, "former", scores.former);
};
