import { openPglite } from "@haicap/dossier-store/pglite";
import * as Effect from "effect/Effect";
import * as Fiber from "effect/Fiber";
import * as Schedule from "effect/Schedule";
import * as Stream from "effect/Stream";
import * as TestClock from "effect/testing/TestClock";
import { definitionNamed, dossierRules, sealer } from "haicap/store";
import { expect, it } from "vitest";
import { Dossiers, reminders } from "./index.ts";

const rules = (() => {
  const read = dossierRules({ on: "2026-03-02", profile: { limit: "5 ngày làm việc", workingDayAs: "days" } });
  if (!read.ok) throw new Error(read.error.message.en);
  return read.value;
})();

type Instant = Parameters<typeof rules.time.dueFrom>[0];
const instant = (text: string): Instant => Date.parse(text) as Instant;

const key = { province: "46", id: "H57.12-260302-0001" };
const header = { ...key, agency: "H57.12" };
const received = {
  id: "1",
  at: instant("2026-03-02T09:00+07:00"),
  command: "ReceiveAtDesk",
  role: "deskOfficer",
  actor: "mc-1",
};

const layer = (closed: string[] = []) =>
  Dossiers.layer({
    open: async () => {
      const db = await openPglite();
      return {
        ...db,
        close: async () => {
          closed.push("closed");
          await db.close();
        },
      };
    },
    sealer,
    definitions: definitionNamed,
    provinces: ["46"],
  });

it("keeps a dossier, tells its failures apart by tag, and closes the database with the layer", async () => {
  const closed: string[] = [];
  const told = await Effect.runPromise(
    Effect.gen(function* () {
      const dossiers = yield* Dossiers;
      const missing = yield* dossiers
        .read(key)
        .pipe(Effect.catchTag("DossierNotFound", ({ id }) => Effect.succeed(`no ${id}`)));
      yield* dossiers.open(header, rules.definition);
      const { outcome } = yield* dossiers.handle(key, rules, received);
      const rejected = yield* dossiers
        .handle(key, rules, { ...received, id: "2", command: "Fly" })
        .pipe(Effect.catchTag("UnknownCommand", ({ command }) => Effect.succeed(command)));
      const { events } = yield* dossiers.verify("46");
      const lines = yield* Stream.runCollect(dossiers.export("46"));
      return { missing, outcome, rejected, events, lines: lines.length, closed: [...closed] };
    }).pipe(Effect.provide(layer(closed))),
  );
  const missing = `no ${key.id}`;
  expect(told).toEqual({ missing, outcome: "accepted", rejected: "Fly", events: 1, lines: 1, closed: [] });
  expect(closed).toEqual(["closed"]);
});

it("answers a database that cannot be opened as a failure", async () => {
  const failing = Dossiers.layer({
    open: () => Promise.reject(new Error("no such host")),
    sealer,
    definitions: definitionNamed,
    provinces: [],
  });
  const told = await Effect.runPromise(
    Effect.void.pipe(
      Effect.provide(failing),
      Effect.catchTag("StoreUnavailable", ({ cause }) => Effect.succeed(cause)),
    ),
  );
  expect(told).toContain("no such host");
});

it("reminds once, an hour ahead, at the look after the hour began", async () => {
  const reminded: string[] = [];
  const dueAt = instant("2026-03-10T00:00+07:00");
  const told = await Effect.runPromise(
    Effect.gen(function* () {
      const dossiers = yield* Dossiers;
      yield* dossiers.open(header, rules.definition);
      const { stored } = yield* dossiers.handle(key, rules, received);
      yield* TestClock.setTime(dueAt - 2 * 3_600_000);
      const fiber = yield* Effect.forkChild(
        reminders({
          province: "46",
          name: "desk",
          ahead: "1 hour",
          schedule: Schedule.spaced("10 minutes"),
          receive: async (due) => {
            reminded.push(...due.map(({ id }) => id));
          },
        }),
      );
      const counts: number[] = [];
      for (const minutes of [0, 50, 20, 30]) {
        yield* TestClock.adjust(`${minutes} minutes`);
        yield* TestClock.withLive(Effect.sleep("100 millis"));
        counts.push(reminded.length);
      }
      yield* Fiber.interrupt(fiber);
      return { counts, clock: stored.dossier.clock.mode };
    }).pipe(Effect.provide(layer()), Effect.provide(TestClock.layer())),
  );
  expect(told).toEqual({ counts: [0, 0, 1, 1], clock: "running" });
  expect(reminded).toEqual([key.id]);
});
