import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { type Comparison, compare } from "./Comparison.ts";
import { comparisons } from "./comparisons.ts";

let found: readonly Comparison[] = [];
beforeAll(() => {
  vi.stubEnv("TZ", "Asia/Ho_Chi_Minh"); // one of the packages reads the zone of the host
  found = comparisons("gate");
  vi.unstubAllEnvs();
}, 60_000);

describe("rules beside independent implementations", () => {
  it("differ only where a reason is known", () =>
    expect(found.flatMap(({ rule, unexplained }) => unexplained.map((apart) => ({ rule, ...apart })))).toEqual([]));

  it("are those of the recorded run, in which every reason explains something", () => {
    const file = new URL("../../docs/records/differential.json", import.meta.url);
    const recorded = (JSON.parse(readFileSync(file, "utf8")) as { comparisons: readonly Comparison[] }).comparisons;
    const named = (list: readonly Comparison[]): readonly string[] => list.map(({ rule, peer }) => `${peer}: ${rule}`);
    expect(named(recorded)).toEqual(named(found));
    for (const [at, { explained, unexplained }] of recorded.entries()) {
      expect(unexplained).toEqual([]);
      expect(explained.map(({ why }) => why)).toEqual(found[at]?.explained.map(({ why }) => why));
      expect(explained.filter(({ count }) => count === 0)).toEqual([]);
    }
  });

  it("would be caught with one difference more", () => {
    const reasons = [{ why: "known", holds: ({ asked }: { readonly asked: string }) => asked === "b" }];
    const pairs = ["a", "b", "c"].map((text) => [() => text, "1", text === "a" ? "1" : "2"] as const);
    const { compared, explained, unexplained } = compare("rule", "peer", reasons, pairs);
    expect([compared, explained[0]?.count, unexplained.map(({ asked }) => asked)]).toEqual([3, 1, ["c"]]);
  });
});
