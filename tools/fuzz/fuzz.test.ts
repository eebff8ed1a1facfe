import fc from "fast-check";
import { expect, test } from "vitest";
import { fuzzBatch } from "./fuzzBatch.ts";
import { hostileText, nearly } from "./generate/hostileText.ts";
import { mutatedJson } from "./generate/mutatedJson.ts";
import { target } from "./Target.ts";
import { allTargets } from "./targets/allTargets.ts";

test("a planted fault is found, made small, and found again from its seed", async () => {
  const faulty = target(
    "planted",
    "a parser that stumbles",
    () => fc.array(fc.nat(100)),
    (list) => {
      if (list.some((one) => one > 90)) throw new Error("stumbles");
    },
  );
  const run = () => fuzzBatch(faulty, faulty.cases(), 7, 100);
  const [once, again] = [await run(), await run()];
  expect(once.finding).toMatchObject({ target: "a parser that stumbles", seed: 7, value: "[91]" });
  expect(again.finding).toEqual(once.finding);
  const sound = await fuzzBatch({ ...faulty, check: () => undefined }, faulty.cases(), 7, 100);
  expect([sound.executions, sound.finding]).toEqual([100, undefined]);
});

test("documents are changed in copies, and stay JSON", () => {
  const documents = [{ a: [1, "x", { b: null }], c: "2026-06-01" }, [[], {}]];
  const before = JSON.stringify(documents);
  const changed = fc.sample(mutatedJson(documents), { numRuns: 500, seed: 1 });
  expect(JSON.stringify(documents)).toBe(before);
  expect(new Set(changed.map((one) => JSON.stringify(one))).size).toBeGreaterThan(200);
});

test("texts are bounded", () => {
  const texts = fc.sample(nearly(hostileText), { numRuns: 2000, seed: 1 });
  expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(200_000);
});

test("every target has a name of its own and cases to give", () => {
  const targets = allTargets();
  expect(new Set(targets.map(({ name }) => name)).size).toBe(targets.length);
  for (const { cases } of targets) expect(fc.sample(cases(), { numRuns: 1, seed: 1 })).toHaveLength(1);
}, 60_000);
