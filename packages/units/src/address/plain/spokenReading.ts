import type { MarkMatch } from "../marks.ts";
import type { NameIndex } from "../NameIndex.ts";
import {
  flagsOf,
  type NameKind,
  type NameTree,
  nameFlags,
  nameKinds,
  spelledLength,
  spelledStart,
} from "../NameTree.ts";
import type { SpokenReading } from "../outcome.ts";
import type { Scan } from "../scan.ts";
import type { PlainReading } from "./readWholePlainly.ts";

const kinds: readonly { readonly kind: NameKind }[] = nameKinds.map((kind) => ({ kind }));

/** A plain reading in the form of those of the full reader. */
export const spokenReading = (index: NameIndex, scan: Scan, { mentions, chain }: PlainReading): SpokenReading => {
  const links: SpokenReading["chains"][number]["links"][number][] = [];
  for (const bearer of chain.bearers) {
    if (bearer < 0) continue;
    const mention = mentions.mention[bearer] as number;
    const entry = mentions.entry[bearer] as number;
    links.push({
      mention: { from: mentions.from[mention] as number, to: mentions.nameTo[mention] as number },
      bearer: {
        row: mentions.row[bearer] as number,
        match: matchOf(index.tree, mentions.spelled, mentions.nameFrom[mention] as number, entry),
        entry: kinds[flagsOf(index.tree, entry) & nameFlags.kind] as { readonly kind: NameKind },
      },
    });
  }
  const row = mentions.row[chain.bearers[0] as number] as number;
  return { index, tokens: scan, chains: [{ row, links, score: chain.score, objections: [] }] };
};

/** How a name that is read as it is spelled agrees with it: letter for letter, or in a text without marks. */
export const matchOf = (tree: NameTree, spelled: Int16Array, from: number, entry: number): MarkMatch => {
  const { spelledWords } = tree;
  const start = spelledStart(tree, entry);
  for (let at = spelledLength(tree, entry) - 1; at >= 0; at--)
    if ((spelled[from + at] as number) - 1 !== spelledWords[start + at]) return "unmarked";
  return "exact";
};
