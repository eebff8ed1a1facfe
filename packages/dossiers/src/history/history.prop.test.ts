import { instantUnsafe } from "@haicap/kernel";
import fc from "fast-check";
import { expect, it } from "vitest";
import { replay } from "../replay/replay.ts";
import { commandsOf } from "../testing/commandsOf.ts";
import { plainSealer } from "../testing/plainSealer.ts";
import { rulesFor } from "../testing/rulesFor.ts";
import { appendEvent } from "./appendEvent.ts";
import type { PersonalField } from "./commitments.ts";
import { type History, headOf, openHistory } from "./History.ts";
import { eventsOf, redact } from "./redact.ts";
import { verifyHistory } from "./verifyHistory.ts";

const rules = rulesFor({ profile: { supplementMax: 2, delegation: true } });
const { definition } = rules;
const start = openHistory(plainSealer, definition);

const histories = commandsOf(definition, {
  from: instantUnsafe("2026-02-02T07:00+07:00"),
  maxLength: 12,
  maxMinutesBetween: 4000,
}).map((commands): { readonly history: History; readonly head: string | null } => {
  const replayed = replay(rules, commands, { sealer: plainSealer, genesis: start.genesis });
  if (!replayed.ok) throw new Error(replayed.error._tag);
  const { events, chainHead } = replayed.value;
  expect(headOf(events.reduce((so, event) => appendEvent(plainSealer, so, event), start))).toBe(
    chainHead ?? start.genesis,
  );
  const committed = events.reduce(
    (so, event) => appendEvent(plainSealer, so, event, { actor: `salt ${event.sequence}`, mandate: "m" }),
    start,
  );
  expect(eventsOf(committed)).toEqual(events);
  return { history: committed, head: chainHead };
});

it("shows every byte that is changed in what was written", () => {
  fc.assert(
    fc.property(histories, fc.nat(), fc.integer({ min: 32, max: 126 }), ({ history }, position, code) => {
      const text = JSON.stringify(history);
      const at = position % text.length;
      const changed = text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1);
      fc.pre(changed !== text);
      expect(holdsAsWritten(changed)).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

/** Whether a text is read at all, and read as a history that holds. */
const holdsAsWritten = (text: string): boolean => {
  try {
    return verifyHistory(plainSealer, definition, JSON.parse(text)).ok;
  } catch {
    return false;
  }
};

it("holds whatever is redacted, with the same head", () => {
  const fields = fc.subarray<PersonalField>(["actor", "reason", "mandate", "documents"]);
  fc.assert(
    fc.property(histories, fields, fc.option(fc.nat(12), { nil: undefined }), ({ history }, gone, sequence) => {
      const redacted = redact(history, gone, sequence);
      const anchor = { sequence: history.entries.length, digest: headOf(history) };
      expect(verifyHistory(plainSealer, definition, redacted, [anchor]).ok).toBe(true);
    }),
  );
});
