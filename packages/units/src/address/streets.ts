import type { Mention } from "./Mention.ts";
import { beginsSegment, type Tokens } from "./tokens.ts";

const streetWords: ReadonlySet<string> = new Set(
  (
    "so duong d ngo ngach hem kiet thon ap to xom ban khu khom kp ql tl dt hl buon lang toa nha chung cu cc lo kdt kcn " +
    "kdc block tang can ho doi cho street st road no pho ngo lk bt sn tdp tk tieu kp cum"
  ).split(" "),
);
/** Words of {@link streetWords} that count only with their marks, because names begin with them too. */
const markedStreetWords: ReadonlyMap<string, readonly string[]> = new Map([
  ["ban", ["bản"]],
  ["lang", ["làng"]],
  ["cho", ["chợ"]],
  ["pho", ["phố"]],
  ["khu", ["khu"]],
  ["can", ["căn"]],
  ["ho", ["hộ"]],
  ["nha", ["nhà"]],
  ["doi", ["đội"]],
  ["cu", ["cư"]],
  ["to", ["tổ"]],
  ["lo", ["lô", "lộ"]],
  ["toa", ["tòa", "toà"]],
]);

/** Whether a word begins what lies below a commune: a street, a hamlet, a house. */
export const isStreetWord = (tokens: Tokens, at: number): boolean => {
  const folded = tokens.folded[at] as string;
  if (/^\d/.test(folded)) return true;
  if (!streetWords.has(folded)) return false;
  const spelled = markedStreetWords.get(folded);
  return spelled === undefined || !tokens.hasMarks || spelled.includes(tokens.marked[at] as string);
};

/** Whether nothing but numbers and words for streets stands between the head of the segment and a name: then it is a street's. */
export const followsOnlyStreetWords = (tokens: Tokens, at: number): boolean => {
  if (isNumberOfHamlet(tokens, at - 1)) return false;
  for (let word = at - 1; word >= 0; word--) {
    if (!isStreetWord(tokens, word) && (tokens.folded[word] as string).length > 1) return false;
    if (beginsSegment(tokens, word)) return true;
  }
  return true;
};

const numberedHamlets: ReadonlySet<string> = new Set("thon xom ap to khom kp tdp ban khu doi buon".split(" "));

/** Whether a word is the number of a hamlet ("thôn 3"), behind which another name begins. */
const isNumberOfHamlet = (tokens: Tokens, at: number): boolean => {
  if (at < 1 || !/^\d/.test(tokens.folded[at] as string)) return false;
  const before = tokens.folded[at - 1] as string;
  return numberedHamlets.has(before) || (before === "pho" && tokens.folded[at - 2] === "khu");
};

const unmistakable: ReadonlySet<string> = new Set("duong ngo ngach hem kiet thon ap xom".split(" "));

/**
 * Marks the words that read like a street, a hamlet or a house: from such a word or a number at the head of a segment to its
 * end, or to a unit named with its type. 2 is the head itself, where the name of a unit may still begin (Chợ Mới).
 */
export const streetZones = (tokens: Tokens, mentions: readonly Mention[]): Int8Array => {
  const zone = new Int8Array(tokens.count);
  const typed = new Uint8Array(tokens.count + 1);
  for (const { from, type, bearers } of mentions)
    if (type !== undefined && bearers.some(({ typeFits }) => typeFits)) typed[from] = 1;
  let inside = false;
  for (let at = 0; at < tokens.count; at++) {
    const head = beginsSegment(tokens, at);
    if (head || typed[at] === 1) inside = false;
    if (!inside && typed[at] === 0 && isStreetWord(tokens, at)) {
      inside = head || unmistakable.has(tokens.folded[at] as string);
      if (inside) zone[at] = 2;
    } else if (inside) zone[at] = 1;
  }
  return zone;
};
