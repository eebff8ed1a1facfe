import { digits } from "../../../packages/procedures/src/packing/index.ts";
import { fewestLetters } from "./fewestLetters.ts";

/** A spelling for `compileCatalog`, and how to write with it. */
export interface Taught {
  readonly spelling: string;
  readonly write: (text: string) => string;
}

const leadCount = 26;
const rounds = [6000, 3500];
const fewest = 12;

/**
 * Chooses the pieces of text that two ASCII letters are to stand for: a module of ASCII is read in a third of the time of one with
 * Vietnamese letters, and takes a quarter of the room.
 *
 * The rarest ASCII letters lead; every letter that cannot stand for itself is a piece, the rest are syllables and phrases by what they
 * save. Each round writes all texts in the fewest letters, and keeps the pieces that saved most.
 */
export const teachSpelling = (texts: readonly string[]): Taught => {
  const letters = countOf(texts.flatMap((text) => [...text]));
  const leads = [...digits]
    .filter((letter) => letter !== " ")
    .sort((a, b) => (letters.get(a) ?? 0) - (letters.get(b) ?? 0) || (a < b ? -1 : 1))
    .slice(0, leadCount);
  const own = [...letters.keys()].filter((letter) => letter > "~" || leads.includes(letter)).sort();
  const room = leadCount * digits.length - own.length;
  let pieces = candidates(texts);
  for (const size of [...rounds, room]) {
    const { uses } = fewestLetters(pieces, leads)(texts);
    pieces = best(uses).slice(0, size);
  }
  const all = [...own, ...pieces];
  const codes = new Map(all.map((piece, at) => [piece, pairAt(leads, at)]));
  const { write } = fewestLetters(pieces, leads)([]);
  return {
    spelling: [leads.join(""), digits, ...all].join("\n"),
    write: (text) =>
      write(text)
        .map((part) => codes.get(part) ?? part)
        .join(""),
  };
};

const pairAt = (leads: readonly string[], at: number): string =>
  `${leads[Math.floor(at / digits.length)]}${digits[at % digits.length]}`;

const countOf = (parts: Iterable<string>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
};

/** Parts of words and runs of up to five words that occur often, the most saving first. */
const candidates = (texts: readonly string[]): readonly string[] => {
  const words: string[] = [];
  const runs = new Map<string, number>();
  for (const text of texts) {
    const row = text.match(/ ?[^ \n\t]+/g) ?? [];
    words.push(...row);
    for (let at = 0; at < row.length; at++) {
      let run = row[at] ?? "";
      for (let next = at + 1; next < at + 5 && row[next]?.startsWith(" ") && run.length < 40; next++) {
        run += row[next];
        runs.set(run, (runs.get(run) ?? 0) + 1);
      }
    }
  }
  const counts = new Map([...runs].filter(([, count]) => count >= fewest));
  for (const [word, count] of countOf(words))
    for (let from = 0; from < word.length; from++)
      for (let to = from + 2; to <= Math.min(word.length, from + 14); to++) {
        const part = word.slice(from, to);
        counts.set(part, (counts.get(part) ?? 0) + count);
      }
  return best(new Map([...counts].filter(([, count]) => count >= fewest))).slice(0, 20_000);
};

/** Pieces by the letters they save, each count of uses at a time. */
const best = (uses: ReadonlyMap<string, number>): readonly string[] =>
  [...uses]
    .map(([piece, count]) => ({ piece, saved: count * (plainCost(piece) - 2) }))
    .filter(({ saved }) => saved > 0)
    .sort((a, b) => b.saved - a.saved || (a.piece < b.piece ? -1 : 1))
    .map(({ piece }) => piece);

const plainCost = (piece: string): number => [...piece].reduce((sum, letter) => sum + (letter > "~" ? 2 : 1), 0);
