import { type CivilDate, fold } from "@haicap/kernel";
import type { GovernmentLevel } from "@haicap/units";
import type { SearchOptions, SearchResult } from "minisearch";
import type { ProcedureCatalog } from "../catalog/ProcedureCatalog.ts";
import type { ProcedureEntry } from "../catalog/ProcedureEntry.ts";
import { levelsOn } from "../competence/levelsOn.ts";
import { type Attempt, attempts, type LooseMatchKind } from "./attempts.ts";
import { type IndexedName, type ProcedureIndex, procedureIndex, withoutPreamble, wordsIn } from "./procedureIndex.ts";

/** What is looked for: words of the name in any spelling, or a code. */
export interface ProcedureQuery {
  readonly text: string;
  readonly level?: GovernmentLevel;
  readonly field?: string;
  readonly on?: CivilDate;
  /** At most so many matches; 20 unless told. */
  readonly limit?: number;
}

/**
 * How a name fits: by its code; the whole of it; its beginning; the words side by side; all the words somewhere. Only where nothing
 * fits so: all the words, at least begun (`partial`); first letters of words (`initials`: GPLX, BHYT); all the words but for a slip of
 * the keyboard (`typo`); at least half of them (`some`).
 */
export type ProcedureMatchKind = "code" | "exact" | "prefix" | "phrase" | "words" | LooseMatchKind;

/** A procedure that fits, and how well (1 is a perfect fit). */
export interface ProcedureMatch {
  readonly entry: ProcedureEntry;
  readonly levels: readonly GovernmentLevel[];
  readonly match: ProcedureMatchKind;
  readonly score: number;
}

/** The matches, best first, and how many there are in all. */
export interface ProcedureMatches {
  readonly matches: readonly ProcedureMatch[];
  readonly total: number;
}

/**
 * Searches procedures by name (tìm thủ tục theo tên), with or without marks, or by the beginning of a code.
 *
 * Every word must occur, the last one at least as the beginning of a word; where no name fits so, begun words, initials, slips of the
 * keyboard in words no name has, then half of the words will do. `level` is an owner (or a possible owner) on the day; `field` a whole
 * field in any spelling. Equal scores are in the order of codes.
 *
 * @example
 * const codes = (text: string): readonly string[] =>
 *   searchProcedures(exampleCatalog, { text }).matches.map(({ entry, match }) => `${entry.code} ${match}`);
 * codes("dang ky khai sinh"); // => ["1.001193 exact", "2.000528 prefix"]
 * codes("dang ky khia sinh"); // => ["1.001193 typo", "2.000528 typo"]
 * codes("gpxd"); // => ["1.013225 initials"]
 * @since 0.1.0
 */
export const searchProcedures = (catalog: ProcedureCatalog, query: ProcedureQuery): ProcedureMatches => {
  const { on = catalog.present, limit = 20 } = query;
  const index = procedureIndex(catalog);
  const fits = fitting(query, on);
  const found = rows(index, query, fits).sort((a, b) => b.score - a.score || a.name.id - b.name.id);
  return {
    matches: found
      .slice(0, limit)
      .map(({ name: { entry }, match, score }) => ({ entry, levels: levelsOn(entry, on), match, score })),
    total: found.length,
  };
};

interface Row {
  readonly name: IndexedName;
  readonly match: ProcedureMatchKind;
  readonly score: number;
}

type Fits = (name: IndexedName) => boolean;

const fitting = ({ level, field }: ProcedureQuery, on: CivilDate): Fits => {
  const sector = field === undefined ? undefined : fold(field);
  return ({ entry, field: own }) =>
    (sector === undefined || own === sector) && (level === undefined || levelsOn(entry, on).includes(level));
};

const codeTyped = /^(\d\.\d{1,6})(\.[A-Z]\d\d|\.\d+)*$/;

const rows = (index: ProcedureIndex, { text }: ProcedureQuery, fits: Fits): Row[] => {
  const code = codeTyped.exec(text.trim())?.[1];
  if (code !== undefined)
    return index.names
      .filter((name) => name.entry.code.startsWith(code) && fits(name))
      .map((name) => ({ name, match: "code", score: 1 }));
  const wanted = withoutPreamble(fold(text));
  if (wanted === "") return [];
  const whole = search(index, wanted, fits, everyWord).map(({ name }) => placed(name, wanted));
  if (whole.length > 0) return whole;
  for (const attempt of attempts(index, wordsIn(wanted))) {
    const found = attempted(index, attempt, fits);
    if (found.length > 0) return found;
  }
  return [];
};

const everyWord: SearchOptions = { combineWith: "AND", prefix: (_, at, words) => at === words.length - 1 };

const attempted = (index: ProcedureIndex, attempt: Attempt, fits: Fits): Row[] => {
  const { match, query, options, fewest = 0, accepts = (): boolean => true } = attempt;
  const found: readonly Hit[] =
    query === ""
      ? index.names.flatMap((name) => (accepts(name) && fits(name) ? { name, score: 1, terms: 0 } : []))
      : search(index, query, (name) => accepts(name) && fits(name), options).filter(({ terms }) => terms >= fewest);
  const best = Math.max(...found.map(({ score }) => score));
  return found.map(({ name, score }) => ({
    name,
    match,
    score: rounded(base[match] + 0.045 * (score / best + cover(name, attempt.text))),
  }));
};

interface Hit {
  readonly name: IndexedName;
  readonly score: number;
  /** How many words of the query the name has. */
  readonly terms: number;
}

const search = ({ names, words }: ProcedureIndex, wanted: string, fits: Fits, options: SearchOptions): readonly Hit[] =>
  words
    .search(wanted, { ...options, filter: ({ id }: SearchResult) => fits(names[id as number] as IndexedName) })
    .map(({ id, score, queryTerms }) => ({
      name: names[id as number] as IndexedName,
      score,
      terms: queryTerms.length,
    }));

const base: Readonly<Record<ProcedureMatchKind, number>> = {
  code: 1,
  exact: 1,
  prefix: 0.8,
  phrase: 0.6,
  words: 0.4,
  partial: 0.3,
  initials: 0.3,
  typo: 0.2,
  some: 0.1,
};

/** How a name that has every word fits; within a kind, the more of the name the words cover the better. */
const placed = (name: IndexedName, wanted: string): Row => {
  if (name.name === wanted) return { name, match: "exact", score: 1 };
  const match = name.name.startsWith(wanted) ? "prefix" : ` ${name.name}`.includes(` ${wanted}`) ? "phrase" : "words";
  return { name, match, score: rounded(base[match] + 0.19 * cover(name, wanted)) };
};

const cover = ({ name }: IndexedName, wanted: string): number => Math.min(1, wanted.length / name.length);

const rounded = (score: number): number => Math.round(score * 1000) / 1000;
