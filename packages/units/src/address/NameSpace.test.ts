import { describe, expect, it } from "vitest";
import { NameSpace } from "./NameSpace.ts";
import { WrittenWords } from "./WrittenWords.ts";

describe("the tree of the words of names", () => {
  it("makes a node for each step that is new", () => {
    const space = new NameSpace();
    expect([space.step(0, 5), space.step(0, 6), space.step(1, 6), space.step(0, 5), space.step(1, 6)]).toEqual([
      1, 2, 3, 1, 3,
    ]);
    expect(space.nodes).toBe(4);
  });

  it("knows where names end, of every era, and with which word they begin", () => {
    const space = new NameSpace();
    for (const word of ["ha", "noi", "dong"]) space.words.add(word, word);
    space.step(space.step(0, 0), 1);
    // The names of the one era end at node 2, that of the other at node 3.
    space.settle(Int32Array.of(0, 0, 0, 2));
    expect([...space.ends]).toEqual([0, 0, 1, 0]);
    expect([...space.roots]).toEqual([0, 1, 0, 0]);
    space.step(0, 2);
    space.settle(Int32Array.of(0, 0, 0, 0, 1));
    expect([...space.ends]).toEqual([0, 0, 1, 1, 0]);
    expect([...space.roots]).toEqual([0, 1, 0, 3]);
  });

  it("has texts looked up anew once the names of an era are in", () => {
    const space = new NameSpace();
    const texts = new WrittenWords();
    const hue = Int16Array.of(texts.numberOfAny("Huế"));
    const folded = new Int16Array(1);
    space.words.lookUp(texts, hue, 1, folded, new Int16Array(1));
    expect(folded[0]).toBe(0);
    space.step(0, space.words.add("hue", "huế"));
    space.settle(new Int32Array(3));
    space.words.lookUp(texts, hue, 1, folded, new Int16Array(1));
    expect(folded[0]).toBe(1);
  });
});
