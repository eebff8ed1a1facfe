import { type DossierEvent, defineDossierUnsafe } from "@haicap/dossiers";
import { appendEvent, openHistory, sealEvent, verifyHistory } from "@haicap/dossiers/history";
import { replay } from "@haicap/dossiers/replay";
import { commandsOf, rulesFor } from "@haicap/dossiers/testing";
import { dossierDefinitions } from "@haicap/dossiers-data";
import { instantUnsafe } from "@haicap/kernel";
import canonicalize from "canonicalize";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pureDigest, sealer } from "../sealing/sealer.ts";

const [, definition] = dossierDefinitions();
if (definition === undefined) throw new Error("two definitions");
const rules = rulesFor({ definition, profile: { supplementMax: 3, extensionMax: 2, delegation: true } });
const shape = { from: instantUnsafe("2026-02-02T07:00+07:00"), maxLength: 25, maxMinutesBetween: 4000 };
const events = commandsOf(defineDossierUnsafe(definition), shape).map((commands) => {
  const replayed = replay(rules, commands);
  if (!replayed.ok) throw new Error(replayed.error._tag);
  return replayed.value.events;
});

/** RFC 8785 by a library, SHA-256 by another: nothing of ours. */
const byLibraries = (previous: string, event: unknown): string => pureDigest(canonicalize({ previous, event }) ?? "");

describe("the chain of a history", () => {
  it("is SHA-256 over the canonical JSON, whatever happened", () => {
    fc.assert(
      fc.property(events, fc.string({ unit: "binary" }), (list, text) => {
        for (const event of list) {
          const said: DossierEvent = {
            ...event,
            actor: text,
            payload: { ...event.payload, reason: text, documents: [text] },
          };
          for (const one of [event, said]) expect(sealEvent(sealer, text, one)).toBe(byLibraries(text, one));
        }
      }),
      { numRuns: 200 },
    );
  });

  it("is so too for what is not of our shape, so that nothing can be hidden in it", () => {
    const [event] = fc.sample(events, { numRuns: 50, seed: 7 }).flat();
    if (event === undefined) throw new Error("an event");
    const keys = fc.constantFrom(...Object.keys(event), "toJSON", "__proto__", "extra", "1");
    const value = fc.oneof(
      fc.jsonValue({ stringUnit: "binary" }),
      fc.constant(-0),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, value), { maxLength: 4 }), (changes) => {
        const changed: Record<string, unknown> = { ...event };
        for (const [key, given] of changes)
          Object.defineProperty(changed, key, { value: given, enumerable: true, configurable: true, writable: true });
        expect(sealEvent(sealer, "", changed as unknown as DossierEvent)).toBe(byLibraries("", changed));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a history that was written", () => {
  it("does not hold with any bit of it flipped", () => {
    const [list] = fc.sample(events, { numRuns: 30, seed: 11 }).filter((one) => one.length > 5);
    if (list === undefined) throw new Error("a history");
    const salts = { actor: "0123456789abcdef" };
    const start = openHistory(sealer, rules.definition);
    const history = list.slice(0, 4).reduce((so, event) => appendEvent(sealer, so, event, salts), start);
    const bytes = new TextEncoder().encode(JSON.stringify(history));
    const decoder = new TextDecoder("utf-8", { fatal: true });
    const holds = (): boolean => {
      try {
        return verifyHistory(sealer, rules.definition, JSON.parse(decoder.decode(bytes))).ok;
      } catch {
        return false;
      }
    };
    expect(holds()).toBe(true);
    const standing: string[] = [];
    for (let at = 0; at < bytes.length; at++)
      for (let bit = 1; bit < 256; bit <<= 1) {
        bytes[at] = (bytes[at] ?? 0) ^ bit;
        if (holds()) standing.push(`byte ${at}, bit ${bit}`);
        bytes[at] = (bytes[at] ?? 0) ^ bit;
      }
    expect(standing).toEqual([]);
  }, 30_000);
});
