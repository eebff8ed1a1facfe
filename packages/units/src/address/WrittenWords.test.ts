import { describe, expect, it } from "vitest";
import { letterIds } from "./letterIds.ts";
import { mostWords, WrittenWords, writtenWords } from "./WrittenWords.ts";
import { formsOf, signs, signsOf } from "./wordSigns.ts";

describe("the written words met so far", () => {
  it("are described once each", () => {
    const words = new WrittenWords();
    const text =
      "Bến bến BẾN 01 Thuận ThuậnA ThuậnBắc ThuậnBắcAn p M'Gar Mgar ŭk ŏk ThuậAAnhPhu ThuậBBnhPhu aaaaaaaa aaaaaaaaa";
    const written = text.split(" ");
    const numbers = written.map((word) => words.numberOfAny(word));
    expect(numbers).toEqual(written.map((_, at) => at));
    expect(written.map((word) => words.numberOfAny(word))).toEqual(numbers);
    expect(words.count).toBe(written.length);
    for (const [at, word] of written.entries()) {
      const forms = formsOf(word);
      expect([words.folded[at], words.marked[at]]).toEqual([forms.folded, forms.marked]);
      expect(words.signs[at]).toBe(signsOf(word, forms) | (word === "p" ? signs.typed : 0));
    }
    expect(words.types[0]).toBe(0);
    expect(words.types[8]).not.toBe(0);
  });

  it("are the same by their letters and by their key", () => {
    const words = new WrittenWords();
    const ids = letterIds();
    const keyOf = (word: string): readonly [number, number] => {
      const numbers = Array.from(word, (letter) => ids[letter.charCodeAt(0)] as number);
      const packed = (some: readonly number[]): number => some.reduce((key, id) => (key << 8) | id, 0);
      return [packed(numbers.slice(0, 4)), packed(numbers.slice(4))];
    };
    for (const word of ["Bến", "Thuận", "nghiêng", "ThuậnBắc", "12", "M'Gar"]) {
      const text = `ở ${word}.`;
      const number = words.numberOf(...keyOf(word), text, 2, 2 + word.length);
      expect(words.folded[number]).toBe(formsOf(word).folded);
      expect(words.numberOf(...keyOf(word), text, 2, 2 + word.length)).toBe(number);
      expect(words.numberOfAny(word)).toBe(number);
    }
    expect(words.count).toBe(6);
  });

  it("are found where the key of several leads to the last place of the table", () => {
    const words = new WrittenWords();
    expect(["eire", "nux", "tipn"].map((word) => words.numberOfAny(word))).toEqual([0, 1, 2]);
  });

  it("of more than 24 letters have no number", () => {
    const words = new WrittenWords();
    expect(words.numberOfAny("a".repeat(24))).toBe(0);
    expect(words.numberOfAny("a".repeat(25))).toBe(-1);
    expect(words.count).toBe(1);
  });

  it("are forgotten when there are too many, and numbered anew", () => {
    const words = new WrittenWords();
    // Of half of them the first four letters are the same, of half there are no others.
    const wordAt = (at: number): string =>
      at % 2 === 0
        ? `thua${at}`
        : String(10_000 + at)
            .replaceAll(/\d/gu, (digit) => "abcdefghij".charAt(Number(digit)))
            .slice(1);
    const meet = (from: number, to: number): void => {
      for (let at = from; at < to; at++) words.numberOfAny(wordAt(at));
    };
    meet(0, mostWords - 513);
    words.makeRoom();
    expect([words.turn, words.count]).toEqual([0, mostWords - 513]);
    meet(mostWords - 513, mostWords - 512);
    expect(words.count).toBe(mostWords - 512);
    words.makeRoom();
    expect([words.turn, words.count, words.folded.length, words.marked.length]).toEqual([1, 0, 0, 0]);
    expect(["Bến", "thua0", "thua2", "Nghé"].map((word) => words.numberOfAny(word))).toEqual([0, 1, 2, 3]);
    expect(words.folded).toEqual(["ben", "thua0", "thua2", "nghe"]);
  });

  it("are the same for all readers", () => {
    expect(writtenWords()).toBeInstanceOf(WrittenWords);
    expect(writtenWords()).toBe(writtenWords());
  });
});
