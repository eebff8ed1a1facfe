import { writeSync } from "node:fs";
import { eventsOf } from "@haicap/dossiers/history";
import { plainSealer } from "@haicap/dossiers/testing";
import { expect, it } from "vitest";
import { findPostgres } from "../../../tools/postgres/findPostgres.ts";
import { type PrivatePostgres, startPostgres } from "../../../tools/postgres/startPostgres.ts";
import type { Db } from "./db/Db.ts";
import { type DossierStore, openStore } from "./index.ts";
import { openPostgres } from "./postgres/openPostgres.ts";
import { acceptance, definition, header, key, rules } from "./suite/stage.fixture.ts";

const installed = findPostgres();
const writers = ["a", "b", "c", "d"];
const crashes = 3;

/** Appends to a dossier until told to end; when the store is gone it asks again, and reads before it writes. */
const write = async (store: DossierStore, id: string, ended: () => boolean): Promise<readonly number[]> => {
  const acknowledged: number[] = [];
  while (!ended()) {
    const read = await store.read(key(id));
    if (!read.ok) {
      expect(["StoreUnavailable", "DatabaseRefused"]).toContain(read.error._tag);
      await new Promise((resolve) => setTimeout(resolve, 20));
      continue;
    }
    const sequence = read.value.version + 1;
    const [event] = eventsOf(read.value.history);
    if (event === undefined) throw new Error("the dossier has its first event");
    const next = { ...event, sequence, id: `command ${sequence}` };
    const written = await store.append([{ stored: read.value, events: [next] }]);
    if (written.ok) acknowledged.push(sequence);
  }
  return acknowledged;
};

/** A store in which every writer has a dossier with its first event. */
const begun = async (db: Db): Promise<DossierStore> => {
  const opened = await openStore({ db, sealer: plainSealer, definitions: () => definition, provinces: ["46"] });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const [submit] = acceptance;
  for (const id of writers) {
    await opened.value.open(header(id), definition);
    if (submit !== undefined) await opened.value.handle(key(id), rules, submit);
  }
  return opened.value;
};

const versionsIn = async (store: DossierStore): Promise<readonly number[]> => {
  const read = await Promise.all(writers.map((id) => store.read(key(id))));
  return read.map((one) => (one.ok ? one.value.version : 0));
};

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until every writer has got further than it was; on a busy machine one may need a while to connect again. */
const gotFurther = async (store: DossierStore, versions: readonly number[]): Promise<readonly number[]> => {
  for (let asked = 0; asked < 100; asked += 1) {
    await pause(400);
    const grown = await versionsIn(store);
    if (grown.every((version, at) => version > (versions[at] ?? 0))) return grown;
  }
  throw new Error("a writer got no further within forty seconds");
};

/** Crashes the server again and again; before each crash, and after the last, every writer must have got further. */
const crashUnderLoad = async (server: PrivatePostgres, store: DossierStore): Promise<void> => {
  let versions: readonly number[] = writers.map(() => 0);
  for (let crash = 0; crash <= crashes; crash += 1) {
    versions = await gotFurther(store, versions);
    if (crash < crashes) await server.crash();
  }
};

/** Every acknowledged event is there once, in order, and every chain holds. */
const nothingLost = async (store: DossierStore, acknowledged: readonly (readonly number[])[]): Promise<void> => {
  expect(await store.verify("46")).toMatchObject({ ok: true, value: { dossiers: writers.length, broken: [] } });
  for (const [at, id] of writers.entries()) {
    const read = await store.read(key(id));
    const there = read.ok ? read.value.history.entries.map(({ event }) => event.sequence) : [];
    expect(there).toEqual(there.map((_, index) => index + 1));
    expect(there).toEqual(expect.arrayContaining([...(acknowledged[at] ?? [])]));
  }
  const count = acknowledged.flat().length;
  writeSync(2, `PostgreSQL crashed ${crashes} times under ${writers.length} writers, ${count} acknowledged\n`);
};

it.runIf(installed !== undefined)(
  "loses nothing when the server is stopped in the middle and started under load, and its clients go on by themselves",
  { timeout: 120_000 },
  async () => {
    if (installed === undefined) return;
    const server = await startPostgres(installed, { durable: true });
    const db = openPostgres(server.url);
    try {
      const store = await begun(db);
      let isOver = false;
      const working = writers.map((id) => write(store, id, () => isOver));
      await crashUnderLoad(server, store);
      isOver = true;
      await nothingLost(store, await Promise.all(working));
    } finally {
      await db.close();
      server.stop();
    }
  },
);
