import type { Lineage } from "./country.ts";

/**
 * The least work that reads an address in JavaScript: letters folded to numbers by a table, one automaton (Aho and Corasick) over
 * all names, the last province and the longest commune of it. It knows no old units, no mistakes, no marks, and gives no
 * reasons: a floor to aim at, not a reader.
 */
export interface LeastReader {
  /** The code of the commune, or nothing. */
  readonly read: (text: string) => string | undefined;
}

const alphabet = 37;

/** For each character 1 to 36 for a letter or a digit without marks, 37 for a comma, else 0. */
const folding = (): Uint8Array => {
  const table = new Uint8Array(0x2000);
  for (let code = 1; code < table.length; code++) {
    const plain = String.fromCharCode(code).normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
    const letter = plain.length === 1 ? plain.charCodeAt(0) : 0;
    if (letter >= 97 && letter <= 122) table[code] = letter - 96;
    else if (letter >= 48 && letter <= 57) table[code] = letter - 21;
  }
  table[44] = alphabet;
  return table;
};

const fold = folding();
const shortTypes: Readonly<Record<string, readonly string[]>> = {
  ward: ["phuong", "p"],
  commune: ["xa", "x"],
  specialZone: ["dac khu", "dk"],
};

class Automaton {
  private next = new Int32Array(alphabet * 4096).fill(-1);
  private states = 1;
  /** The pattern that ends at each state, or -1. */
  readonly pattern: number[] = [-1];
  readonly shorter: number[] = [];

  add(text: string, pattern: number): void {
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      const symbol = (fold[text.charCodeAt(at)] as number) - 1;
      if (symbol >= 0) state = this.step(state, symbol);
    }
    if (this.pattern[state] === -1) this.pattern[state] = pattern;
  }

  private step(state: number, symbol: number): number {
    const place = state * alphabet + symbol;
    const known = this.next[place] as number;
    if (known >= 0) return known;
    if ((this.states + 1) * alphabet > this.next.length) {
      const wider = new Int32Array(this.next.length * 2).fill(-1);
      wider.set(this.next);
      this.next = wider;
    }
    this.next[place] = this.states;
    this.pattern.push(-1);
    return this.states++;
  }

  /** Leads every state on by every letter; `shorter` is the next state on the way back at which a name ends. */
  close(): Int32Array {
    const back = new Int32Array(this.states);
    const queue = [0];
    for (const state of queue)
      for (let symbol = 0; symbol < alphabet; symbol++) {
        const place = state * alphabet + symbol;
        const to = this.next[place] as number;
        const other = state === 0 ? 0 : (this.next[(back[state] as number) * alphabet + symbol] as number);
        if (to < 0) this.next[place] = other;
        else {
          back[to] = other;
          this.shorter[to] = this.pattern[other] === -1 ? (this.shorter[other] ?? 0) : other;
          queue.push(to);
        }
      }
    return this.next;
  }
}

interface Pattern {
  readonly length: number;
  readonly province: number;
  /** The place of a commune of the name by province; and whether the name stands behind its type. */
  readonly communes: Map<number, number>;
  readonly typed: boolean;
}

/** Builds the automaton over the communes of a day. */
export const leastReader = (lineages: readonly Lineage[]): LeastReader => {
  const provinces = [...new Set(lineages.map((lineage) => lineage[lineage.length - 1]?.name ?? ""))];
  const patterns: Pattern[] = [];
  const byKey = new Map<string, Pattern>();
  const patternOf = (key: string, province: number, typed: boolean): Pattern => {
    const plain = [...key].filter((letter) => (fold[letter.charCodeAt(0)] ?? 0) > 0);
    const id = plain.map((letter) => fold[letter.charCodeAt(0)]).join(",");
    const known = byKey.get(id);
    if (known !== undefined && (province < 0 || known.province >= 0)) return known;
    const made = { length: plain.length, province, communes: known?.communes ?? new Map<number, number>(), typed };
    byKey.set(id, made);
    return made;
  };
  const keys: [string, Pattern][] = provinces.map((name, at) => [name, patternOf(name, at, false)]);
  lineages.forEach((lineage, place) => {
    const [{ name, type }] = lineage;
    const province = provinces.indexOf(lineage[lineage.length - 1]?.name ?? "");
    for (const word of ["", ...(shortTypes[type] ?? [])]) {
      const pattern = patternOf(word + name, -1, word !== "");
      pattern.communes.set(province, place);
      keys.push([word + name, pattern]);
    }
  });
  const automaton = new Automaton();
  for (const [key, pattern] of keys) automaton.add(key, patterns.push(pattern) - 1);
  const next = automaton.close();
  return { read: (text) => readWith(automaton, next, patterns, lineages, text) };
};

const found = new Int32Array(512);
const ends = new Int32Array(512);

const readWith = (
  { pattern, shorter }: Automaton,
  next: Int32Array,
  patterns: readonly Pattern[],
  lineages: readonly Lineage[],
  text: string,
): string | undefined => {
  let count = 0;
  let letters = 0;
  let state = 0;
  for (let at = 0; at < text.length; at++) {
    const symbol = (fold[text.charCodeAt(at)] ?? 0) - 1;
    if (symbol < 0) continue;
    letters++;
    state = next[state * alphabet + symbol] as number;
    for (let one = pattern[state] === -1 ? (shorter[state] ?? 0) : state; one > 0; one = shorter[one] ?? 0) {
      found[count] = pattern[one] as number;
      ends[count++] = letters;
    }
  }
  let province = -1;
  let start = 0;
  for (let at = count - 1; at >= 0 && province < 0; at--) {
    const one = patterns[found[at] as number] as Pattern;
    province = one.province;
    start = (ends[at] as number) - one.length;
  }
  let best = -1;
  let worth = -1;
  for (let at = 0; at < count && (ends[at] as number) <= start; at++) {
    const one = patterns[found[at] as number] as Pattern;
    const place = one.communes.get(province);
    const score = one.length * 4 + (one.typed ? 16 : 0) + (ends[at] as number) / 2;
    if (place === undefined || score <= worth) continue;
    worth = score;
    best = place;
  }
  return best < 0 ? undefined : lineages[best]?.[0].code;
};
