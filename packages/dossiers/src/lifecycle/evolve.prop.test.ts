import type { CivilDate, Instant } from "@haicap/kernel";
import fc from "fast-check";
import { expect, it } from "vitest";
import { rulesFor } from "../testing/rulesFor.ts";
import { newDossier } from "./Dossier.ts";
import type { DossierEvent, Effect } from "./DossierEvent.ts";
import { evolve } from "./evolve.ts";

const instant = fc.nat(1e9).map((at) => at as Instant);
const due = instant.map((at) => ({ at, on: "2026-01-01" as CivilDate }));
const effect: fc.Arbitrary<Effect> = fc.oneof(
  fc.constantFrom<Effect>(
    { kind: "intakeStarted" },
    { kind: "intakeStopped" },
    { kind: "waitStarted" },
    { kind: "supplementCounted" },
    { kind: "withdrawalOpened" },
    { kind: "withdrawalClosed" },
    { kind: "clockNeverStarted" },
    { kind: "childReported", child: "A" },
    { kind: "childDispatched", child: "A" },
    { kind: "extended", promised: null },
  ),
  due.map((promised) => ({ kind: "extended" as const, promised })),
  due.map((start) => ({ kind: "clockStarted" as const, due: start })),
  due.map((again) => ({ kind: "clockRestarted" as const, due: again })),
  fc.record({ kind: fc.constant("clockResumed" as const), at: instant, due }),
  fc.record({ kind: fc.constant("clockEnded" as const), at: instant, worked: fc.nat(99) }),
  fc.record({
    kind: fc.constant("clockPaused" as const),
    cause: fc.constantFrom("supplement" as const, "payment" as const),
    worked: fc.nat(99),
    left: fc.option(fc.nat(99)),
  }),
);

it("takes an effect that does not fit as nothing: an answer no paper waits for, a promise without a limit", () => {
  const start = newDossier(rulesFor().definition);
  const promised: Effect = { kind: "extended", promised: { at: 5 as Instant, on: "2026-01-01" as CivilDate } };
  const migrated: Effect = { kind: "migrated", from: "a", to: "b" };
  const { intake, clock, extensions } = evolve(start, {
    ...bare,
    effects: [{ kind: "intakeStopped" }, promised, migrated],
  });
  expect({ intake, clock, extensions }).toEqual({
    intake: { mode: "notStarted" },
    clock: { mode: "notStarted" },
    extensions: 1,
  });
});

it("takes any event on any dossier, and never forgets an acceptance or changes an end", () => {
  const event = fc.record({ at: instant, id: fc.string(), effects: fc.array(effect, { maxLength: 4 }) });
  fc.assert(
    fc.property(fc.array(event, { maxLength: 12 }), (events) => {
      let dossier = newDossier(rulesFor().definition);
      for (const [index, { at, id, effects }] of events.entries()) {
        const before = dossier.clock;
        dossier = evolve(dossier, { ...bare, sequence: index + 1, at, id, effects });
        const { clock } = dossier;
        if (before.mode === "ended")
          expect(clock).toMatchObject({ mode: "ended", endedAt: before.endedAt, due: before.due });
        if ("firstDue" in before) expect(clock).toMatchObject({ firstDue: before.firstDue });
        if (before.mode === "neverStarted") expect(clock).toBe(before);
      }
      expect(dossier.sequence).toBe(events.length);
    }),
  );
});

const bare: DossierEvent = {
  sequence: 1,
  id: "",
  event: "Done",
  command: "Do",
  at: 0 as Instant,
  recordedAt: null,
  role: "x",
  actor: "x",
  from: "Draft",
  to: "Processing",
  code: 4,
  payload: null,
  effects: [],
};
