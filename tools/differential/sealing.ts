import { createHash } from "node:crypto";
import fc from "fast-check";
import { canonicalize as otherCanonical } from "json-canonicalize";
import { sealEvent } from "../../packages/dossiers/src/history/index.ts";
import type { DossierEvent } from "../../packages/dossiers/src/index.ts";
import { pureDigest, sealer } from "../../packages/haicap/src/sealing/sealer.ts";
import { type Comparison, compare, type Depth, type Pair } from "./Comparison.ts";

/** Canonical JSON and digests beside another implementation of RFC 8785 and Node's own SHA-256. */
export const sealing = (depth: Depth): readonly Comparison[] => {
  const runs = depth === "gate" ? 2_000 : 200_000;
  return [
    compare("canonical JSON (RFC 8785)", "json-canonicalize", [], canonical(runs)),
    compare("SHA-256 for browsers", "node:crypto", [], digests(runs)),
    compare("the seal of an event", "json-canonicalize, node:crypto", [], seals(runs)),
  ];
};

const values = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.dictionary(fc.string({ unit: "grapheme" }), fc.jsonValue({ maxDepth: 1, stringUnit: "grapheme" })),
  fc.constantFrom(-0, 1e21, 1e-7, 5e-324, "\u2028", "\ud83d\ude00", "\u0000\u007f", "Đ\u0301"),
);

const sample = <T>(arbitrary: fc.Arbitrary<T>, runs: number): readonly T[] =>
  fc.sample(arbitrary, { numRuns: runs, seed: 9 });

const canonical = function* (runs: number): Generator<Pair> {
  for (const value of sample(values, runs)) {
    const ours = sealer.canonical(value);
    yield [() => JSON.stringify(value), ours, otherCanonical(value)];
  }
};

const nodeDigest = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

const digests = function* (runs: number): Generator<Pair> {
  for (const text of sample(fc.string({ unit: "grapheme", maxLength: 200 }), runs))
    yield [() => text, pureDigest(text), nodeDigest(text)];
};

const text = fc.string({ unit: "grapheme", maxLength: 30 });

const events: fc.Arbitrary<DossierEvent> = fc.record({
  sequence: fc.nat(200),
  id: text,
  event: text,
  command: text,
  at: fc.integer({ min: 0, max: 2_000_000_000_000 }),
  recordedAt: fc.option(fc.nat(2_000_000_000)),
  role: text,
  actor: text,
  from: text,
  to: text,
  code: fc.option(fc.nat(10)),
  payload: fc.option(fc.dictionary(text, fc.jsonValue({ maxDepth: 2, stringUnit: "grapheme" }))),
  effects: fc.jsonValue({ maxDepth: 3 }),
}) as never;

const seals = function* (runs: number): Generator<Pair> {
  for (const [previous, event] of sample(fc.tuple(text, events), Math.ceil(runs / 10)))
    yield [
      () => JSON.stringify(event),
      sealEvent(sealer, previous, event),
      nodeDigest(otherCanonical({ previous, event })),
    ];
};
