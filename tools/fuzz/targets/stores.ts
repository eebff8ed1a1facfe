import fc from "fast-check";
import type { Db } from "../../../packages/dossier-store/src/db/Db.ts";
import { openPglite } from "../../../packages/dossier-store/src/pglite/index.ts";
import type { DossierStore } from "../../../packages/dossier-store/src/store/DossierStore.ts";
import { definition, freshStore, header, rules } from "../../../packages/dossier-store/src/suite/stage.fixture.ts";
import {
  type History,
  type HistoryEntry,
  headOf,
  openHistory,
  sealEvent,
} from "../../../packages/dossiers/src/history/index.ts";
import type { DossierEvent } from "../../../packages/dossiers/src/index.ts";
import { replay } from "../../../packages/dossiers/src/replay/index.ts";
import { plainSealer, story } from "../../../packages/dossiers/src/testing/index.ts";
import { sealer } from "../../../packages/haicap/src/sealing/sealer.ts";
import { allOf } from "../generate/chunks.ts";
import { hostileText } from "../generate/hostileText.ts";
import { mutatedJson } from "../generate/mutatedJson.ts";
import { holds, same } from "../holds.ts";
import { type FuzzTarget, target } from "../Target.ts";

const days = `2026-03-02 08:00 Submit applicant
  2026-03-02 09:00 Accept deskOfficer
  2026-03-02 10:00 StartProcessing specialist
  2026-03-03 10:00 Sign leader
  2026-03-04 09:00 Deliver deskOfficer`.split("\n");

const lives = (): readonly (readonly unknown[])[] =>
  [1, 2, 3, 5].flatMap((length) => {
    const done = replay(rules, story(days.slice(0, length).join("\n")));
    return done.ok ? [done.value.events] : [];
  });

/** A chain over whatever stands in its lines: sound to whoever looks at digests alone. */
const sealed = (given: readonly unknown[]): History => {
  const start = openHistory(plainSealer, definition);
  const entries: HistoryEntry[] = [];
  for (const one of given) {
    if (typeof one !== "object" || one === null) continue; // which has no digest
    const event = { ...one, sequence: entries.length + 1 } as DossierEvent;
    entries.push({ event, openings: [], digest: sealEvent(plainSealer, headOf({ ...start, entries }), event) });
  }
  return { ...start, entries };
};

const exported = (): readonly unknown[] =>
  lives().map((events, at) => ({ header: header(`H57.12-26-${at}`), history: sealed(events as never) }));

/** Lines of an export: changed, or sealed anew over changed events, or nothing of the kind. */
const lines = (): fc.Arbitrary<readonly string[]> =>
  fc.array(
    fc.oneof(
      { weight: 4, arbitrary: mutatedJson(exported(), 2).map((one) => JSON.stringify(one)) },
      {
        weight: 4,
        arbitrary: fc
          .tuple(mutatedJson(lives(), 3), fc.nat(3))
          .map(([events, id]) =>
            JSON.stringify({ header: header(`${id}`), history: Array.isArray(events) ? sealed(events) : events }),
          ),
      },
      { weight: 1, arbitrary: hostileText },
      { weight: 1, arbitrary: fc.constant(" ") },
    ),
    { maxLength: 4 },
  );

let opened: Promise<{ readonly db: Db; readonly store: DossierStore }> | undefined;
const emptied = async (): Promise<DossierStore> => {
  opened ??= openPglite().then(async (db) => ({ db, store: await freshStore(db) }));
  const { db, store } = await opened;
  await db.exec(`truncate haicap.dossier, haicap.event, haicap.snapshot; update haicap.feed set position = 0`);
  return store;
};

/** Both provinces of the stage, whole. */
const kept = async (store: DossierStore): Promise<readonly string[]> => {
  const all = await Promise.all(["46", "48"].map((province) => allOf(store.export(province))));
  return all.flat().map((line) => (line.ok ? line.value : JSON.stringify(line.error)));
};

const canonical = (line: string): string => sealer.canonical(JSON.parse(line));

const imports = target("dossier-store", "JSON Lines: a store taken in", lines, async (given) => {
  const store = await emptied();
  const { dossiers, events, refused } = await store.import(given);
  const told = given.flatMap((line, at) => (line.trim() === "" ? [] : [at + 1]));
  same(dossiers + refused.length, told.length, "every line is taken or refused");
  const numbers = new Set(refused.map(({ line }) => line));
  const wanted = told.filter((at) => !numbers.has(at)).map((at) => given[at - 1] ?? "");
  const lines = await kept(store);
  const begun = (line: string): boolean => (JSON.parse(line) as { history: History }).history.entries.length > 0; // another goes on with one that is not
  same(
    lines.filter(begun).map(canonical).sort(),
    wanted.filter(begun).map(canonical).sort(),
    "what was taken is what is given out again",
  );
  let count = 0;
  for (const province of ["46", "48"]) {
    const verified = await store.verify(province);
    holds(verified.ok, "the store can be verified");
    same(verified.value.broken, [], "what was taken holds");
    const feed = await store.feed(province, 0, 5000);
    holds(feed.ok, "the feed can be read");
    same(
      feed.value.map(({ position }) => position),
      feed.value.map((_, at) => at + 1),
      "positions have no gap",
    );
    count += verified.value.events;
  }
  same(count, events, "as many events as were taken");
  const again = await store.import(lines);
  same(again.events, 0, "a dossier that is there is refused, or goes on where it has no event yet");
});

export const storeTargets: readonly FuzzTarget[] = [imports];
