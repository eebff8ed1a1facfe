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
  { name: "one event a statement", dossiers: 100, turns: 600, atOnce: 1 },
  { name: "500 events a statement", dossiers: 2000, turns: 60, atOnce: 500 },
] as const;

/**
 * Measures appends beside the driver alone. The store seals, encodes and writes; the driver then runs the very same statement with its values
 * ready, on a twin of the database, one turn behind. They take turns, each first every other time, and the medians are compared.
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

interface Sent {
  readonly sql: string;
  readonly values: readonly unknown[];
}

interface Times {
  readonly store: readonly number[];
  readonly driver: readonly number[];
}

/** The milliseconds of each turn; the first third warms up. Every dossier gets an event when it is its turn. */
const measure = async (db: Db, twin: Driver, { dossiers, turns, atOnce }: (typeof modes)[number]): Promise<Times> => {
  const sent: Sent[] = [];
  const [opened, store] = await stage(recording(db, sent), dossiers);
  await stage(twin.db, dossiers);
  const stored = [...opened];
  const times: { store: number[]; driver: number[] } = { store: [], driver: [] };
  let ready: readonly Sent[] = [];
  const ask = async (turn: number): Promise<void> => {
    const from = (turn * atOnce) % dossiers;
    const additions = stored.slice(from, from + atOnce).map((one) => {
      const sequence = one.version + 1;
      return { stored: one, events: [{ ...submitted, sequence, id: `command ${sequence}` }] };
    });
    const [milliseconds, grown] = await timed(() => store.append(additions));
    if (!grown.ok) throw new Error(JSON.stringify(grown.error));
    stored.splice(from, atOnce, ...grown.value);
    times.store.push(milliseconds);
  };
  const repeat = async (): Promise<void> => {
    const statements = ready.map(({ sql, values }) => ({ sql, values: [...values] }));
    const [milliseconds] = await timed(async () => {
      for (const { sql, values } of statements) await twin.run(sql, values);
    });
    if (statements.length > 0) times.driver.push(milliseconds);
  };
  for (let turn = 0; turn < turns; turn += 1) {
    sent.length = 0;
    if (turn % 2 === 0) await ask(turn);
    await repeat();
    if (turn % 2 === 1) await ask(turn);
    ready = [...sent];
  }
  return { store: times.store.slice(turns / 3), driver: times.driver.slice(turns / 3) };
};

const recording = (db: Db, sent: Sent[]): Db => ({
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

const timed = async <T>(work: () => Promise<T>): Promise<readonly [milliseconds: number, done: T]> => {
  const started = performance.now();
  const done = await work();
  return [performance.now() - started, done];
};

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
