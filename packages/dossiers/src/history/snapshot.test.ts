import fc from "fast-check";
import { expect, it } from "vitest";
import { defineDossierUnsafe } from "../definition/defineDossier.ts";
import { newDossier } from "../lifecycle/Dossier.ts";
import { evolve } from "../lifecycle/evolve.ts";
import { plainSealer } from "../testing/plainSealer.ts";
import { replayStory } from "../testing/replayStory.ts";
import { sampleDefinition } from "../testing/sampleDefinition.ts";
import { appendEvent } from "./appendEvent.ts";
import { openHistory } from "./History.ts";
import { dossierOf, snapshotOf, verifySnapshot } from "./snapshot.ts";

const compiled = defineDossierUnsafe(sampleDefinition);
const { events } = replayStory(
  `2026-03-02 08:00 Submit applicant
   2026-03-02 09:00 Accept deskOfficer
   2026-03-02 10:00 StartProcessing specialist
   2026-03-03 10:00 RequestSupplement specialist
   2026-03-04 10:00 SubmitSupplement applicant`,
  "2026-03-05 09:00",
);
const history = events.reduce(
  (grown, event) => appendEvent(plainSealer, grown, event),
  openHistory(plainSealer, compiled),
);
const at = (sequence: number) =>
  snapshotOf(
    events.slice(0, sequence).reduce(evolve, newDossier(compiled)),
    history.entries[sequence - 1]?.digest ?? history.genesis,
  );

it("goes on from any line as the whole history would, through JSON", () => {
  const whole = snapshotOf(events.reduce(evolve, newDossier(compiled)), "");
  expect(events.length).toBe(5);
  for (let sequence = 0; sequence <= events.length; sequence++) {
    const snapshot = JSON.parse(JSON.stringify(at(sequence))) as ReturnType<typeof at>;
    const continued = events.slice(sequence).reduce(evolve, dossierOf(snapshot));
    expect(snapshotOf(continued, "")).toEqual(whole);
    expect(verifySnapshot(plainSealer, compiled, history, snapshot)).toEqual({ ok: true, value: undefined });
  }
});

it("is stale when anything in it is not what the history comes to", () => {
  const sequences = fc.integer({ min: 1, max: events.length });
  const change = fc.constantFrom({ status: "Returned" }, { accepted: [] }, { extensions: 1 }, { sequence: 0 });
  fc.assert(
    fc.property(sequences, change, (sequence, changed) => {
      const snapshot = at(sequence);
      const stale = { ...snapshot, state: { ...snapshot.state, ...changed } };
      expect(verifySnapshot(plainSealer, compiled, history, stale).ok).toBe(false);
      expect(verifySnapshot(plainSealer, compiled, history, { ...snapshot, sequence: sequence - 1 }).ok).toBe(false);
    }),
  );
});
