import { loadavg } from "node:os";
import { type Db, type DossierStore, openStore, type StoredDossier } from "../../packages/dossier-store/src/index.ts";
import { openPglite } from "../../packages/dossier-store/src/pglite/index.ts";
import { openPostgres } from "../../packages/dossier-store/src/postgres/index.ts";
import { type Driver, plainPglite, plainPostgres } from "../../packages/dossier-store/src/suite/drivers.fixture.ts";
import { ownDatabase } from "../../packages/dossier-store/src/suite/ownDatabase.fixture.ts";
import type { DossierEvent } from "../../packages/dossiers/src/index.ts";
import { defineDossierUnsafe } from "../../packages/dossiers/src/index.ts";
import { replayStory, sampleDefinition } from "../../packages/dossiers/src/testing/index.ts";
import { sealer } from "../../packages/haicap/src/sealing/sealer.ts";
import { choosePostgres } from "../postgres/choosePostgres.ts";
import { table } from "./report.ts";

const modes = [
  { name: "one event a statement", turns: 600, atOnce: 1 },
  { name: "500 events a statement", turns: 20, atOnce: 500 },
] as const;

/**
 * Measures appends beside the driver alone. The store seals, encodes and writes; the driver then runs the very same statement with its values
 * ready, on a twin of the database. They take turns, and the medians of their turns are compared.
 */
export const bench = async (): Promise<void> => {
  const { server, told } = await choosePostgres();
  console.log(`Node ${process.version}; ${told}; medians of turns, load ${loadavg()[0]?.toFixed(1)}`);
  await measureOn("PGlite in memory", await openPglite(), await plainPglite());
  if (server === undefined) return;
  const db = openPostgres(await ownDatabase(server.url, "bench_store"), { connections: 1 });
  const twin = await plainPostgres(await ownDatabase(server.url, "bench_driver"));
  await measureOn("PostgreSQL on loopback, without fsync", db, twin);
  server.stop();
};

const definition = defineDossierUnsafe(sampleDefinition);
const [event] = replayStory("2026-03-02 08:00 Submit applicant", "2026-03-02 09:00").events;
if (event === undefined) throw new Error("a story of one line has one event");
const submitted: DossierEvent = event;

const measureOn = async (name: string, db: Db, twin: Driver): Promise<void> => {
  const rows: string[][] = [];
  for (const mode of modes) {
    const { store, driver } = await measure(db, twin, mode);
    const [ours, theirs] = [store, driver].map((times) => (1000 * mode.atOnce) / median(times));
    const share = `${((100 * (ours ?? 0)) / (theirs ?? 1)).toFixed(0)} %`;
    rows.push([mode.name, `${ours?.toFixed(0)}/s`, `${theirs?.toFixed(0)}/s`, share]);
  }
  table(`${name}: appends`, ["", "store", "driver", "store to driver"], rows);
  await db.close();
  await twin.close();
};

interface Times {
  readonly store: readonly number[];
  readonly driver: readonly number[];
}

/** The milliseconds of each turn; the first tenth warms up. */
const measure = async (db: Db, twin: Driver, { turns, atOnce }: (typeof modes)[number]): Promise<Times> => {
  const sent: { readonly sql: string; readonly values: readonly unknown[] }[] = [];
  const [stored, store] = await stage(recording(db, sent), turns * atOnce);
  await stage(twin.db, turns * atOnce);
  const times: { store: number[]; driver: number[] } = { store: [], driver: [] };
  for (let turn = 0; turn < turns; turn += 1) {
    const additions = stored
      .slice(turn * atOnce, (turn + 1) * atOnce)
      .map((one) => ({ stored: one, events: [submitted] }));
    sent.length = 0;
    times.store.push(await millisecondsOf(() => appended(store, additions)));
    const values = sent.map((one) => ({ sql: one.sql, values: [...one.values] }));
    times.driver.push(
      await millisecondsOf(async () => {
        for (const { sql, values: ready } of values) await twin.run(sql, ready);
      }),
    );
  }
  const warm = turns / 10;
  return { store: times.store.slice(warm), driver: times.driver.slice(warm) };
};

const recording = (db: Db, sent: { readonly sql: string; readonly values: readonly unknown[] }[]): Db => ({
  ...db,
  query: (sql, values = []) => {
    sent.push({ sql, values });
    return db.query(sql, values);
  },
});

const stage = async (db: Db, dossiers: number): Promise<readonly [readonly StoredDossier[], DossierStore]> => {
  await db.exec("drop schema if exists haicap cascade");
  const opened = await openStore({ db, sealer, definitions: () => definition, provinces: ["46"] });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const stored: StoredDossier[] = [];
  for (let at = 0; at < dossiers; at += 1) {
    const header = { province: "46", id: `d${at}`, agency: "H57.12", unit: "19753" };
    const one = await opened.value.open(header, definition);
    if (!one.ok) throw new Error(JSON.stringify(one.error));
    stored.push(one.value);
  }
  return [stored, opened.value];
};

const appended = async (store: DossierStore, additions: Parameters<DossierStore["append"]>[0]): Promise<void> => {
  const written = await store.append(additions);
  if (!written.ok) throw new Error(JSON.stringify(written.error));
};

const millisecondsOf = async (work: () => Promise<void>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
