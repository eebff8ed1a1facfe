import type { DocTag } from "../../repository/docComments.ts";
import { docTags } from "../../repository/docComments.ts";
import type { Finding } from "../../repository/Finding.ts";
import { filesUnder } from "../../repository/filesUnder.ts";
import type { Package } from "../../repository/Package.ts";
import { parseFile } from "../../repository/syntax.ts";

/** What the `@legal` tags of the packages say that the table of instruments does not know, and how many citations were read. */
export interface LegalTags {
  readonly findings: readonly Finding[];
  readonly citations: number;
}

const citation = /^([a-z0-9-]+)(#[^\s,#]+)?$/;

/** Reads every `@legal key#article, key#article   remark` of the packages' doc comments. */
export const checkLegalTags = (root: string, packages: readonly Package[], keys: ReadonlySet<string>): LegalTags => {
  const findings: Finding[] = [];
  let citations = 0;
  for (const file of packages.flatMap(({ folder }) => filesUnder(root, `${folder}/src`, ".ts"))) {
    if (/\.(test|gen)\.ts$/.test(file)) continue;
    for (const tag of docTags(parseFile(root, file)).filter(({ name }) => name === "legal")) {
      const cited = citationsOf(tag);
      citations += cited.length;
      for (const message of cited.map((text) => problemOf(text, keys)).filter((problem) => problem !== undefined))
        findings.push({ file, line: tag.line, message });
    }
  }
  return { findings, citations };
};

/** The citations of a tag: parted by commas, going on in the next line after a comma, ended by a remark two blanks away. */
const citationsOf = ({ lines }: DocTag): readonly string[] => {
  const [first = "", ...more] = lines.map(({ text }) => text.trim());
  let text = first;
  for (const line of more) {
    if (!text.endsWith(",")) break;
    text += ` ${line}`;
  }
  return (text.split(/\s{2,}/)[0] ?? "").split(",").map((part) => part.trim());
};

const problemOf = (text: string, keys: ReadonlySet<string>): string | undefined => {
  const key = citation.exec(text)?.[1];
  if (key === undefined) return `"${text}" is not written key or key#article`;
  return keys.has(key) ? undefined : `${key} is not a key of docs/law/instruments.tsv`;
};
