import type { CivilDate } from "@haicap/kernel";
import type { MarkMatch } from "../marks.ts";
import type { NameIndex } from "../NameIndex.ts";
import { type NameKind, nameFlags, nameKinds } from "../NameTree.ts";
import type { SpokenReading } from "../outcome.ts";
import type { Scan } from "../scan.ts";
import { signs } from "../wordSigns.ts";
import { isWhole, PlainChain } from "./PlainChain.ts";
import { mostPlainWords, PlainMentions } from "./PlainMentions.ts";
import { takeStreetsOut } from "./plainStreets.ts";

/** What is used over and over; a reading holds until the next text. */
interface Sheet {
  readonly mentions: PlainMentions;
  readonly chain: PlainChain;
}

let sheet: Sheet | undefined;

const sheetOf = (): Sheet => {
  sheet ??= { mentions: new PlainMentions(), chain: new PlainChain() };
  return sheet;
};

/**
 * Reads a text that is plain and whole, from a commune to its province, each name as it is spelled: then the full reader would read it in
 * the same way, and need not be asked. Gives the readings that stand, or nothing when the full reader must be asked: when a
 * name, a word or a mark is of a kind that needs more care, when something in the text speaks against the reading, or when
 * another era may read the text as well.
 */
export const readWholePlainly = (
  indexes: readonly NameIndex[],
  scan: Scan,
  on: CivilDate,
): readonly SpokenReading[] | undefined => {
  if (scan.hasLongWord || scan.isCut || scan.count === 0 || scan.count > mostPlainWords) return undefined;
  if ((scan.allSigns & signs.english) !== 0) return undefined;
  const { mentions, chain } = sheetOf();
  let best: SpokenReading[] = [];
  let score = Number.NEGATIVE_INFINITY;
  for (const index of indexes) {
    if (!mentions.collect(index, scan, on)) return undefined;
    const zone = takeStreetsOut(scan, mentions);
    chain.find(index, mentions);
    // What is worth less than a whole reading of the other era is not looked at, whatever speaks for or against it.
    if (chain.score < score) continue;
    const stands = isWhole(index, scan, mentions, zone, chain);
    if (chain.score === score && !(stands && best.length > 0)) return undefined;
    if (chain.score > score) best = [];
    score = chain.score;
    if (stands) best.push(readingOf(index, scan, mentions, chain));
  }
  return best.length === 0 ? undefined : best;
};

const kinds: readonly { readonly kind: NameKind }[] = nameKinds.map((kind) => ({ kind }));

const readingOf = (index: NameIndex, scan: Scan, mentions: PlainMentions, chain: PlainChain): SpokenReading => {
  const links: SpokenReading["chains"][number]["links"][number][] = [];
  for (const bearer of chain.bearers) {
    if (bearer < 0) continue;
    const mention = mentions.mention[bearer] as number;
    const entry = mentions.entry[bearer] as number;
    links.push({
      mention: { from: mentions.from[mention] as number, to: mentions.nameTo[mention] as number },
      bearer: {
        row: mentions.row[bearer] as number,
        match: matchOf(index, scan, mentions.nameFrom[mention] as number, entry),
        entry: kinds[(index.tree.flags[entry] as number) & nameFlags.kind] as { readonly kind: NameKind },
      },
    });
  }
  const row = mentions.row[chain.bearers[0] as number] as number;
  return { index, tokens: scan, chains: [{ row, links, score: chain.score, objections: [] }] };
};

/** How a name that is read as it is spelled agrees with it: letter for letter, or in a text without marks. */
const matchOf = ({ tree }: NameIndex, scan: Scan, from: number, entry: number): MarkMatch => {
  const { words, spellings, spellingStart, spelledWords } = tree;
  const start = spellingStart[spellings[entry] as number] as number;
  const until = spellingStart[(spellings[entry] as number) + 1] as number;
  for (let place = start; place < until; place++)
    if ((words.spelledBy[scan.word[from + place - start] as number] as number) - 1 !== spelledWords[place])
      return "unmarked";
  return "exact";
};
