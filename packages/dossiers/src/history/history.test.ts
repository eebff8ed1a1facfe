import { describe, expect, it } from "vitest";
import { defineDossierUnsafe } from "../definition/defineDossier.ts";
import { newDossier } from "../lifecycle/Dossier.ts";
import { evolve } from "../lifecycle/evolve.ts";
import { plainSealer } from "../testing/plainSealer.ts";
import { replayStory } from "../testing/replayStory.ts";
import { sampleDefinition } from "../testing/sampleDefinition.ts";
import { appendEvent } from "./appendEvent.ts";
import { type History, type HistoryEntry, headOf, openHistory } from "./History.ts";
import { eventsOf, redact } from "./redact.ts";
import { type Anchor, type HistoryProblem, verifyHistory } from "./verifyHistory.ts";

const compiled = defineDossierUnsafe(sampleDefinition);
const { events } = replayStory(
  `2026-03-02 09:00 ReceiveAtDesk deskOfficer
  2026-03-03 09:00 RequestSupplement deskOfficer {"reason":"Thiếu tờ khai","documents":["Tờ khai","Ảnh"]}
  2026-03-04 09:00 SubmitSupplement applicant
  2026-03-05 09:00 Sign leader {"capacity":"TUQ","mandate":"12/UQ-UBND"}`,
  "2026-03-06 09:00",
);
const salts = { actor: "salt-a", reason: "salt-b", documents: "salt-c", mandate: "salt-d" };
const empty = openHistory(plainSealer, compiled);
const history = events.reduce((so, event) => appendEvent(plainSealer, so, event, salts), empty);

const verified = (changed: unknown, anchors: readonly Anchor[] = []): unknown => {
  const result = verifyHistory(plainSealer, compiled, changed as History, anchors);
  return result.ok ? "holds" : [result.error.problem, result.error.sequence];
};

const withEntry = (index: number, changed: object): unknown => ({
  ...history,
  entries: history.entries.map((entry, at) => (at === index ? { ...entry, ...changed } : entry)),
});

describe("a history", () => {
  it("holds as it was written, and shows its events", () => {
    expect(verified(history)).toBe("holds");
    expect(verified(empty)).toBe("holds");
    expect(eventsOf(history)).toEqual(events);
    expect(verifyHistory(plainSealer, compiled, history)).toMatchObject({
      value: { events: 4, head: headOf(history) },
    });
  });

  it("keeps no committed value in what is sealed", () => {
    const sealed = JSON.stringify(history.entries.map(({ event, digest }) => ({ event, digest })));
    for (const secret of ["someone", "Thiếu tờ khai", "Ảnh", "12/UQ-UBND"]) expect(sealed).not.toContain(secret);
  });

  const second = history.entries[1] as HistoryEntry;
  const [first] = second.openings;
  it.each<[string, unknown, HistoryProblem, number]>([
    ["another definition", { ...history, definition: "other" }, "otherDefinition", 0],
    ["another start", { ...history, genesis: "00" }, "otherDefinition", 0],
    ["no history at all", "history", "shape", 0],
    ["a line that is none", { ...history, entries: [null] }, "shape", 1],
    ["a line with something added", withEntry(1, { note: "" }), "shape", 2],
    ["a line without its event", withEntry(1, { event: null }), "shape", 2],
    ["an event taken out", { ...history, entries: history.entries.toSpliced(1, 1) }, "sequence", 2],
    ["an event doubled", { ...history, entries: history.entries.toSpliced(1, 0, second) }, "sequence", 3],
    ["an instant changed", withEntry(1, { event: { ...second.event, at: 0 } }), "digest", 2],
    ["a key added to an event", withEntry(1, { event: { ...second.event, note: 1 } }), "digest", 2],
    ["a value changed", withEntry(1, { openings: [{ ...first, value: "another" }] }), "opening", 2],
    ["a salt changed", withEntry(1, { openings: [{ ...first, salt: "other" }] }), "opening", 2],
    ["a field that was not committed", withEntry(1, { openings: [{ ...first, field: "basis" }] }), "opening", 2],
  ])("does not hold with %s", (_what, changed, problem, sequence) => {
    expect(verified(changed)).toEqual([problem, sequence]);
  });

  it("shows with an anchor that it was cut short, or written anew from the start", () => {
    const anchor = { sequence: 4, digest: headOf(history) };
    expect(verified(history, [anchor])).toBe("holds");
    const short = { ...history, entries: history.entries.slice(0, 3) };
    expect(verified(short)).toBe("holds");
    expect(verified(short, [anchor])).toEqual(["cutShort", 4]);
    const anew = events.reduce(
      (so, event) => appendEvent(plainSealer, so, { ...event, actor: "another" }),
      openHistory(plainSealer, compiled),
    );
    expect(verified(anew)).toBe("holds");
    expect(verified(anew, [anchor])).toEqual(["anchorNotMet", 4]);
  });

  it("holds when values are redacted, here or everywhere, and folds to the same dossier", () => {
    const once = redact(history, ["reason", "documents"], 2);
    expect(verified(once, [{ sequence: 4, digest: headOf(history) }])).toBe("holds");
    expect(eventsOf(once)[1]).toMatchObject({
      actor: "someone",
      payload: { reason: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
    });
    expect(JSON.stringify(once)).not.toContain("Ảnh");
    const all = redact(history, ["actor", "reason", "documents", "mandate"]);
    expect(verified(all)).toBe("holds");
    expect(all.entries.flatMap(({ openings }) => openings)).toEqual([]);
    const folded = (from: History): object => eventsOf(from).reduce(evolve, newDossier(compiled));
    expect({ ...folded(all), accepted: 0 }).toEqual({ ...folded(history), accepted: 0 });
  });
});
