import { type CivilDate, fold, isWithin } from "@haicap/kernel";
import type { GovernmentLevel } from "@haicap/units";
import type { ProcedureCatalog } from "../catalog/ProcedureCatalog.ts";
import type { ProcedureEntry } from "../catalog/ProcedureEntry.ts";
import type { CompetenceInterval } from "../competence/CompetenceInterval.ts";

/** What is looked for: words of the name in any spelling, or a code. */
export interface ProcedureQuery {
  readonly text: string;
  readonly level?: GovernmentLevel;
  readonly field?: string;
  readonly on?: CivilDate;
  /** At most so many matches; 20 unless told. */
  readonly limit?: number;
}

/** How a name fits: the whole of it, its beginning, the words side by side, or all the words somewhere. */
export type ProcedureMatchKind = "code" | "exact" | "prefix" | "phrase" | "words";

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
 * Every word must occur, the last one at least as the beginning of a word. `level` is an owner (or a possible owner) on the day;
 * `field` a whole field in any spelling. Equal scores are in the order of codes.
 *
 * @example
 * searchProcedures(exampleCatalog, { text: "dang ky khai sinh" }).matches.map(({ entry, match }) => `${entry.code} ${match}`);
 * // => ["1.001193 exact", "2.000528 prefix"]
 * @since 0.1.0
 */
export const searchProcedures = (catalog: ProcedureCatalog, query: ProcedureQuery): ProcedureMatches => {
  const { on = catalog.present, limit = 20 } = query;
  const wanted = fold(query.text);
  const field = query.field === undefined ? undefined : fold(query.field);
  const found: ProcedureMatch[] = [];
  for (const { entry, name, field: sector } of foldedNames(catalog)) {
    const match = matchOf(wanted, query.text.trim(), name, entry.code);
    if (match === undefined || (field !== undefined && sector !== field)) continue;
    const levels = levelsOn(entry, on);
    if (query.level !== undefined && !levels.includes(query.level)) continue;
    found.push({ entry, levels, match, score: scoreOf(match, wanted, name) });
  }
  found.sort((a, b) => b.score - a.score || (a.entry.code < b.entry.code ? -1 : 1));
  return { matches: found.slice(0, limit), total: found.length };
};

interface FoldedName {
  readonly entry: ProcedureEntry;
  readonly name: string;
  readonly field: string;
}

const known = new WeakMap<ProcedureCatalog, readonly FoldedName[]>();

const foldedNames = (catalog: ProcedureCatalog): readonly FoldedName[] => {
  const cached = known.get(catalog) ?? catalog.codes.flatMap((code) => foldedName(catalog.entry(code)));
  known.set(catalog, cached);
  return cached;
};

const foldedName = (entry: ProcedureEntry | undefined): readonly FoldedName[] =>
  entry === undefined ? [] : [{ entry, name: withoutPreamble(fold(entry.name)), field: fold(entry.field) }];

/** Many names begin with the word for "procedure", many do not: it tells nothing. */
const withoutPreamble = (name: string): string => name.replace(/^thu tuc (hanh chinh )?/, "");

const matchOf = (folded: string, typed: string, name: string, code: string): ProcedureMatchKind | undefined => {
  if (/^\d\.\d{1,6}$/.test(typed)) return code.startsWith(typed) ? "code" : undefined;
  const wanted = withoutPreamble(folded);
  if (wanted === "") return undefined;
  if (name === wanted) return "exact";
  if (name.startsWith(wanted)) return "prefix";
  const padded = ` ${name}`;
  if (padded.includes(` ${wanted}`)) return "phrase";
  const words = wanted.split(" ");
  const last = words.at(-1) ?? "";
  const whole = ` ${name} `;
  return words.slice(0, -1).every((word) => whole.includes(` ${word} `)) && padded.includes(` ${last}`)
    ? "words"
    : undefined;
};

const base: Readonly<Record<ProcedureMatchKind, number>> = { code: 1, exact: 1, prefix: 0.8, phrase: 0.6, words: 0.4 };

/** Within a kind, the more of the name the words cover the better. */
const scoreOf = (match: ProcedureMatchKind, wanted: string, name: string): number => {
  if (match === "code" || match === "exact") return 1;
  const cover = Math.min(1, wanted.length / Math.max(1, name.length));
  return Math.round((base[match] + 0.19 * cover) * 1000) / 1000;
};

/**
 * The levels of the owners, or possible owners, of a procedure on a day (cấp giải quyết); none where nobody knows.
 *
 * @example
 * const change = exampleCatalog.codes.flatMap((code) => exampleCatalog.entry(code) ?? [])[4];
 * levelsOn(change, civilDateUnsafe("2025-06-30")); // => ["district", "commune"]
 * levelsOn(change, civilDateUnsafe("2025-07-01")); // => ["commune"]
 * @since 0.1.0
 */
export const levelsOn = (entry: ProcedureEntry, on: CivilDate): readonly GovernmentLevel[] => {
  const interval = entry.competence.find(({ effective }) => isWithin(effective, on));
  return interval === undefined ? [] : levelsOf(interval);
};

const levelsOf = ({ owners }: CompetenceInterval): readonly GovernmentLevel[] => [
  ...new Set(owners.map(({ level }) => level)),
];
