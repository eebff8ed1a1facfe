import { fold, foldTone, hasMarks } from "@haicap/kernel";

/** What is known of a written word besides its letters, as bits. */
export const signs = {
  /** Begins with a digit. */
  digit: 1,
  /** Bears a mark of Vietnamese spelling. */
  marked: 2,
  /** One letter or digit. */
  single: 4,
  /** Begins what lies below a commune, in any text. */
  street: 8,
  /** Begins what lies below a commune in a text without marks: with other marks it is something else. */
  plainStreet: 16,
  /** A street, an alley or a hamlet beyond doubt. */
  surelyStreet: 32,
  /** A hamlet that is counted: the number behind it belongs to it. */
  counted: 64,
  /** Counted when `khu` stands before it. */
  countedInBlock: 128,
  block: 256,
  /** May stand behind a name without belonging to it. */
  end: 512,
  /** An English word for a type. */
  english: 1024,
  /** May be the last word of a country or a postal code. */
  extra: 2048,
  /** Says something of types: see `typeSigns`. */
  typed: 4096,
} as const;

/** The forms of a written word: without marks, and with marks whose tones are at their seat; a number without leading zeros. */
export interface Forms {
  readonly folded: string;
  readonly marked: string;
}

/**
 * A word as it is compared: folded, and folded but for its marks; a number without leading zeros.
 *
 * @example
 * formsOf("Nghé"); // => { folded: "nghe", marked: "nghé" }
 * formsOf("01"); // => { folded: "1", marked: "1" }
 */
export const formsOf = (written: string): Forms => {
  if (/^\p{N}/u.test(written)) {
    const plain = written.replace(/^0+(?=\d)/, "");
    return { folded: plain, marked: plain };
  }
  const plain = written.replace(/['’‘`´ʼ]/g, "");
  return { folded: fold(plain), marked: foldTone(plain) };
};

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const streetWords = wordsOf(
  "so duong d ngo ngach hem kiet thon ap to xom ban khu khom kp ql tl dt hl buon lang toa nha chung cu cc lo kdt kcn " +
    "kdc block tang can ho doi cho street st road no pho ngo lk bt sn tdp tk tieu kp cum",
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
  ["toa", ["tòa"]],
]);
const unmistakable = wordsOf("duong ngo ngach hem kiet thon ap xom");
const hamlets = wordsOf("thon xom ap to khom kp tdp ban khu doi buon");
const endWords = wordsOf(
  "viet vietnam vn cu moi duong thon ap to khu so truoc nay sau dt sdt tel email mail fax mst zip",
);
const englishWords = wordsOf("ward commune township town district dist city province");

/** Describes a written word. */
export const signsOf = (written: string, { folded, marked }: Forms): number =>
  (/^\d/.test(folded) ? signs.digit | signs.street : streetSign(folded, marked)) |
  (hasMarks(written) ? signs.marked : 0) |
  (folded.length > 1 ? 0 : signs.single) |
  (unmistakable.has(folded) ? signs.surelyStreet : 0) |
  (hamlets.has(folded) ? signs.counted : 0) |
  (folded === "pho" ? signs.countedInBlock : folded === "khu" ? signs.block : 0) |
  (endWords.has(folded) ? signs.end : 0) |
  (englishWords.has(folded) ? signs.english : 0) |
  (mayBeExtra(folded) ? signs.extra : 0);

const streetSign = (folded: string, marked: string): number => {
  if (!streetWords.has(folded)) return 0;
  const spelled = markedStreetWords.get(folded);
  return spelled === undefined || spelled.includes(marked) ? signs.street : signs.plainStreet;
};

const mayBeExtra = (last: string): boolean =>
  last === "vietnam" || last === "vn" || last === "nam" || /^\d{1,6}$/.test(last);
