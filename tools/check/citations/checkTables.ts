import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { parseCitations, parseInstrument } from "../../../packages/kernel/src/index.ts";
import type { Finding } from "../../repository/Finding.ts";
import { filesUnder } from "../../repository/filesUnder.ts";
import type { Package } from "../../repository/Package.ts";
import { type CitationRule, citationRulesFile, isRuleAt, isRuleFor } from "./CitationRule.ts";
import { type Cell, columnsOf, placesOf, tableCells } from "./tableCells.ts";

/** What the tables of the data packages cite that does not exist, and how many references were read. */
export interface CitedTables {
  readonly findings: readonly Finding[];
  readonly references: number;
}

/** Holds the tables of `packages/*-data/data` to the rules; a rule that reads nothing and a place no rule speaks of are findings too. */
export const checkTables = (
  root: string,
  packages: readonly Package[],
  rules: readonly CitationRule[],
  keys: ReadonlySet<string>,
): CitedTables => {
  const files = packages.flatMap(({ folder }) => filesUnder(root, `${folder}/data`));
  const runs = rules.map((rule) => checkRule(root, files, rule, keys));
  return {
    findings: [
      ...files.flatMap((file) => undeclaredPlaces(root, file, rules)),
      ...runs.flatMap(({ findings }) => findings),
    ],
    references: runs.reduce((sum, run) => sum + run.references, 0),
  };
};

const checkRule = (
  root: string,
  files: readonly string[],
  rule: CitationRule,
  keys: ReadonlySet<string>,
): CitedTables => {
  const findings: Finding[] = [];
  const needless = new Set(rule.except);
  let references = 0;
  for (const file of files.filter((one) => isRuleFor(rule, one))) {
    const isKnown = knownBy(rule, keys, () => sourceKeys(root, file));
    const unknown = new Map<string, Cell>();
    for (const cell of referencesOf(root, file, rule)) {
      references += 1;
      if (isKnown(cell.text)) continue;
      if (rule.except?.includes(cell.text)) needless.delete(cell.text);
      else if (!unknown.has(cell.text)) unknown.set(cell.text, cell);
    }
    for (const { text, ...place } of unknown.values())
      findings.push({ file, ...place, message: `${rule.at}: "${text}" is no ${rule.holds}` });
  }
  const complain = (message: string): number => findings.push({ file: citationRulesFile, message });
  if (references === 0) complain(`nothing was read at ${rule.files} ${rule.at}`);
  for (const text of needless) complain(`"${text}" is no longer an exception at ${rule.files} ${rule.at}`);
  return { findings, references };
};

const knownBy = (rule: CitationRule, keys: ReadonlySet<string>, sources: () => ReadonlySet<string>): IsKnown => {
  switch (rule.holds) {
    case "instrument":
      return isInstrument;
    case "citation":
      return isCitation;
    case "legalKey":
      return isKeyOf(keys);
    case "sourceKey":
      return isKeyOf(sources());
    case "words":
      return isSaid;
  }
};

const referencesOf = (root: string, file: string, rule: CitationRule): ReturnType<typeof tableCells> =>
  tableCells(root, file, rule.at)
    .filter(({ text }) => !(rule.none ?? []).includes(text))
    .flatMap((cell) =>
      rule.separator === undefined ? [cell] : cell.text.split(rule.separator).map((text) => ({ ...cell, text })),
    );

type IsKnown = (text: string) => boolean;

const isInstrument: IsKnown = (text) => parseInstrument(withoutArticle(text)).ok;
const isCitation: IsKnown = (text) => parseCitations(text).length > 0;
const isSaid: IsKnown = (text) => text.trim() !== "";
const isKeyOf =
  (keys: ReadonlySet<string>): IsKnown =>
  (text) =>
    keys.has(withoutArticle(text));

const withoutArticle = (text: string): string => text.replace(/#[^#\s]+$/, "");

/** The keys of the nearest `sources.tsv`, beside the table or above it. */
const sourceKeys = (root: string, file: string): ReadonlySet<string> => {
  for (let folder = posix.dirname(file); folder.includes("/"); folder = posix.dirname(folder)) {
    const sources = `${folder}/sources.tsv`;
    if (existsSync(join(root, sources)))
      return new Set(tableCells(root, sources, columnsOf(root, sources)[0] ?? "").map(({ text }) => text));
  }
  return new Set();
};

const citing = /(^|\.|\])(source|instrument|act(?=$|[.[])|legal|decision|established)[^.]*$/i;

const undeclaredPlaces = (root: string, file: string, rules: readonly CitationRule[]): readonly Finding[] => {
  if (!/\.(tsv|json|jsonl)$/.test(file) || file.endsWith("/sources.tsv")) return [];
  const spoken = rules.filter((rule) => isRuleFor(rule, file));
  return [...placesOf(root, file)]
    .filter((place) => citing.test(place) && !spoken.some((rule) => isRuleAt(rule, place)))
    .map((place) => ({ file, message: `${citationRulesFile} does not say what ${place} cites` }));
};
