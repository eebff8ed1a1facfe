import { describe, expect, it } from "vitest";
import { NameWords } from "./NameWords.ts";
import { WrittenWords } from "./WrittenWords.ts";

describe("the words of names", () => {
  it("have a number for each spelling, and one for all that are folded to the same", () => {
    const words = new NameWords();
    expect([words.add("hoa", "hòa"), words.add("hoa", "hoa"), words.add("binh", "bình")]).toEqual([0, 1, 2]);
    expect([words.add("hoa", "hòa"), words.add("binh", "bình")]).toEqual([0, 2]);
    expect(words.spelled).toEqual(["hòa", "hoa", "bình"]);
    expect(words.folded).toEqual(["hoa", "binh"]);
    expect(words.foldedOf).toEqual([0, 0, 1]);
    expect(["hoa", "binh", "hòa"].map((word) => words.numberOf(word))).toEqual([0, 1, -1]);
  });

  it("are fewer than a step of the tree has room for", () => {
    const words = new NameWords();
    for (let at = 0; at < 8191; at++) words.add(`w${at}`, `w${at}`);
    expect(words.numberOf("w8190")).toBe(8190);
    expect(words.add("w7", "ẁ7")).toBe(8191);
    expect(() => words.add("more", "more")).toThrow("names have no more than 8,191 words");
  });

  it.each([
    ["Bến Nghé", ["bến", "nghé"]],
    ["Ô Chợ Dừa", ["ô", "chợ", "dừa"]],
    ["Nghé Nghé", ["nghé", "nghé"]],
    ["ninh", ["ninh"]],
    ["Khánh Hoà", ["khánh", "hòa"]],
  ])("%j is plain", (name, spelled) => {
    const words = new NameWords();
    const taken = words.takePlain(name);
    expect(taken?.map((word) => words.spelled[word])).toEqual(spelled);
    expect(words.takePlain(name)).toEqual(taken);
    expect(taken?.map((word) => words.folded[words.foldedOf[word] as number])).toEqual(
      spelled.map((word) => word.normalize("NFD").replace(/\p{M}/gu, "")),
    );
  });

  it.each(["1", "Ea H'leo", "TPHCM", "BếnNghé", "Nghé2", "2Nghé", "Bà Rịa - Vũng Tàu", "Bến  Nghé", ""])(
    "%j has to be scanned",
    (name) => {
      const words = new NameWords();
      expect([words.takePlain(name), words.takePlain(name)]).toEqual([undefined, undefined]);
    },
  );
});

describe("the words of a text, looked up", () => {
  const folded = new Int16Array(4);
  const spelled = new Int16Array(4);
  const lookUp = (words: NameWords, texts: WrittenWords, ...written: readonly string[]): readonly number[][] => {
    const numbers = Int16Array.from(written, (word) => texts.numberOfAny(word));
    words.lookUp(texts, numbers, written.length, folded.fill(9), spelled.fill(9));
    return [[...folded], [...spelled]];
  };
  const ofNames = (): NameWords => {
    const words = new NameWords();
    words.add("hoa", "hòa");
    words.add("hoa", "hoa");
    words.add("binh", "bình");
    return words;
  };

  it("are one more than the numbers of their letters and of their spelling, or 0 where no name has them", () => {
    const [words, texts] = [ofNames(), new WrittenWords()];
    const expected = [
      [1, 2, 1, 9],
      [1, 0, 2, 9],
    ];
    expect(lookUp(words, texts, "Hòa", "binh", "hoa")).toEqual(expected);
    expect(lookUp(words, texts, "Hòa", "binh", "hoa")).toEqual(expected);
    expect(lookUp(words, texts, "Huế")).toEqual([
      [0, 9, 9, 9],
      [0, 9, 9, 9],
    ]);
  });

  it("are looked up anew when other words may have come", () => {
    const [words, texts] = [ofNames(), new WrittenWords()];
    lookUp(words, texts, "Huế");
    words.add("hue", "huế");
    words.forget();
    expect(lookUp(words, texts, "Huế")).toEqual([
      [3, 9, 9, 9],
      [4, 9, 9, 9],
    ]);
    // The same number stands for another word in the next turn of the texts.
    const next = new WrittenWords();
    next.turn = 1;
    expect(lookUp(words, next, "bình")).toEqual([
      [2, 9, 9, 9],
      [3, 9, 9, 9],
    ]);
  });
});
