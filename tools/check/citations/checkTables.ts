import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { parseCitations, parseInstrument } from "../../../packages/kernel/src/index.ts";
import type { Finding } from "../../repository/Finding.ts";
import { filesUnder } from "../../repository/filesUnder.ts";
import type { Package } from "../../repository/Package.ts";
import { type CitationRule, citationRulesFile, isRuleFor } from "./CitationRule.ts";
import { columnsOf, tableCells } from "./tableCells.ts";

/** What the tables of the data packages cite that does not exist, and how many references were read. */
export interface CitedTables {
  readonly findings: readonly Finding[];
  readonly references: number;
}

/** Holds the tables of `packages/*-data/data` to the rules; a rule that reads nothing and a column no rule covers are findings too. */
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
      ...files.flatMap((file) => undeclaredColumns(root, file, rules)),
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
  const printed = new Set(rule.asPrinted);
  let references = 0;
  for (const file of files.filter((one) => isRuleFor(rule, one))) {
    const isKnown = knownBy(rule, keys, () => sourceKeys(root, file));
    for (const { line, text } of referencesOf(root, file, rule)) {
      references += 1;
      if (isKnown(text) || rule.asPrinted?.includes(text)) printed.delete(text);
      else
        findings.push({
          file,
          ...(line === undefined ? {} : { line }),
          message: `${rule.at}: "${text}" is no ${rule.holds}`,
        });
    }
  }
  const complain = (message: string): number => findings.push({ file: citationRulesFile, message });
  if (references === 0) complain(`nothing was read at ${rule.files} ${rule.at}`);
  for (const text of printed) complain(`"${text}" is not printed at ${rule.files} ${rule.at} any more`);
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

const sourceKeys = (root: string, file: string): ReadonlySet<string> => {
  const sources = `${posix.dirname(file)}/sources.tsv`;
  if (!existsSync(join(root, sources))) return new Set();
  return new Set(tableCells(root, sources, columnsOf(root, sources)[0] ?? "").map(({ text }) => text));
};

const citing = /^(source|instrument|act$|legal|decision|established)/i;

const undeclaredColumns = (root: string, file: string, rules: readonly CitationRule[]): readonly Finding[] => {
  if (!file.endsWith(".tsv") || file.endsWith("/sources.tsv")) return [];
  return columnsOf(root, file)
    .filter((column) => citing.test(column))
    .filter((column) => !rules.some((rule) => rule.at === column && isRuleFor(rule, file)))
    .map((column) => ({ file, line: 1, message: `${citationRulesFile} does not say what the column ${column} cites` }));
};
