import { fold } from "@haicap/kernel";
import MiniSearch from "minisearch";
import type { ProcedureCatalog } from "../catalog/ProcedureCatalog.ts";
import type { ProcedureEntry } from "../catalog/ProcedureEntry.ts";

/** A procedure as it is searched for: name and field without marks, and without the words nearly every name begins with. */
export interface IndexedName {
  readonly id: number;
  readonly entry: ProcedureEntry;
  readonly name: string;
  readonly field: string;
  /** The first letters of the words. */
  readonly initials: string;
}

/** The names of a catalog, in the order of codes, and the index of their words. */
export interface ProcedureIndex {
  readonly names: readonly IndexedName[];
  readonly words: MiniSearch<IndexedName>;
  /** Whether a word occurs in any name. */
  readonly isKnown: (word: string) => boolean;
}

const known = new WeakMap<ProcedureCatalog, ProcedureIndex>();

/** The index of a catalog, made on first use. */
export const procedureIndex = (catalog: ProcedureCatalog): ProcedureIndex => {
  const found = known.get(catalog);
  if (found !== undefined) return found;
  const names = catalog.codes.flatMap((code) => catalog.entry(code) ?? []).map(indexed);
  const words = new MiniSearch<IndexedName>({ fields: ["name"], tokenize: wordsIn, processTerm: (word) => word });
  words.addAll(names);
  const vocabulary = new Set(names.flatMap(({ name }) => wordsIn(name)));
  const made = { names, words, isKnown: (word: string) => vocabulary.has(word) };
  known.set(catalog, made);
  return made;
};

const indexed = (entry: ProcedureEntry, id: number): IndexedName => {
  const name = withoutPreamble(fold(entry.name));
  const initials = wordsIn(name)
    .map((word) => word.charAt(0))
    .join("");
  return { id, entry, name, field: fold(entry.field), initials };
};

/**
 * Many names begin with the word for "procedure", many do not: it tells nothing.
 *
 * @example
 * withoutPreamble("thu tuc dang ky khai sinh"); // => "dang ky khai sinh"
 */
export const withoutPreamble = (folded: string): string =>
  folded.replace(/^thu tuc (hanh chinh )?/, "").replace(/^thu tuc$/, "");

/**
 * The words of a folded text.
 *
 * @example
 * wordsIn("khai  sinh"); // => ["khai", "sinh"]
 */
export const wordsIn = (folded: string): string[] => folded.split(" ").filter((word) => word !== "");
