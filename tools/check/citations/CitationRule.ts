import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Where tables cite something, and what; a row of `tools/check/citations.json`. */
export interface CitationRule {
  /** Path from the root of the repository; `*` stands for any part of a name. */
  readonly files: string;
  /** A column, or a path within JSON. */
  readonly at: string;
  /**
   * `instrument`: a notation as law writes it (`118/2025/NĐ-CP`), with or without `#article`; `citation`: words that name at least one;
   * `legalKey`: a key of docs/law/instruments.tsv, with or without `#article`; `sourceKey`: a key of the nearest `sources.tsv`; `words`: free, not empty.
   */
  readonly holds: "instrument" | "citation" | "legalKey" | "sourceKey" | "words";
  /** What parts several references in one cell. */
  readonly separator?: string;
  /** Cells that say there is none; an empty cell is otherwise a fault. */
  readonly none?: readonly string[];
  /** Texts that stay although they are not what the rule asks: printed so by their source, or law without a number. One that is gone is a fault. */
  readonly except?: readonly string[];
}

export const citationRulesFile = "tools/check/citations.json";

export const readCitationRules = (root: string): readonly CitationRule[] =>
  JSON.parse(readFileSync(join(root, citationRulesFile), "utf8")) as readonly CitationRule[];

/** Tells whether a rule speaks of a file. */
export const isRuleFor = (rule: CitationRule, file: string): boolean =>
  new RegExp(`^${rule.files.replaceAll(".", "\\.").replaceAll("*", "[^/]*")}$`).test(file);

/** Tells whether a rule speaks of a place of a file: a column, or a path within JSON. */
export const isRuleAt = (rule: CitationRule, place: string): boolean =>
  new RegExp(`^${rule.at.replaceAll(/[.[\]]/g, "\\$&").replaceAll("*", "[^.[]*")}$`).test(place);
