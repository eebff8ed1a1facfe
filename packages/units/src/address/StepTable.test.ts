import { describe, expect, it } from "vitest";
import { StepTable } from "./StepTable.ts";

describe("the steps of a tree", () => {
  /** Some 20,000 steps: from each node by a few words, the first and the last a name may have among them. */
  const steps = Array.from({ length: 20_000 }, (_, at) => {
    const words = [0, 1, 2, 40, 8190];
    return { node: Math.floor(at / words.length), word: words[at % words.length] as number, to: at + 1 };
  });
  const filled = (): StepTable => {
    const table = new StepTable();
    for (const { node, word, to } of steps) table.add(node, word, to);
    return table;
  };

  it("lead where they were said to lead, however many there are", () => {
    const table = filled();
    expect(steps.filter(({ node, word, to }) => table.next(node, word) !== to)).toEqual([]);
  });

  it("lead nowhere by any other word", () => {
    const table = filled();
    const others = steps.flatMap(({ node }) => [-1, 3, 39, 41, 8189].map((word) => table.next(node, word)));
    expect(others.filter((to) => to !== 0)).toEqual([]);
    expect([table.next(4000, 0), table.next(0, 1), new StepTable().next(0, 1)]).toEqual([0, 2, 0]);
  });
});
