import { loadavg } from "node:os";
import { setImmediate } from "node:timers/promises";
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

/** So many events a statement, statements a turn, and how many of them may be on their way at a time. */
interface Mode {
  readonly name: string;
  readonly events: number;
  readonly statements: number;
  readonly onTheWay: number;
  readonly turns: number;
}

const oneByOne: Mode = { name: "one event a statement", events: 1, statements: 1, onTheWay: 1, turns: 600 };
const batched: Mode = { name: "500 events a statement", events: 500, statements: 1, onTheWay: 1, turns: 90 };
/** As whoever takes in a province does it: the next batch is handed over while one is on its way. A server only. */
const ahead: Mode = { ...batched, name: "500 a statement, two on their way", statements: 4, onTheWay: 2, turns: 24 };

/**
 * Measures appends beside the driver alone. The store seals, encodes and writes; the driver then runs the very same statements on a twin of
 * the database, one turn behind: with its values ready, and with rows that it makes the JSON of itself, as a program with a driver has to.
 * They take turns, each first every other time, and the medians are compared: of processor time in PGlite, where all the work is in this
 * process and others on the machine would be measured with it, and of time on a server.
 */
export const bench = async (): Promise<void> => {
  const { server, told } = await choosePostgres();
  console.log(`Node ${process.version}; ${told}; medians of turns, load ${loadavg()[0]?.toFixed(1)}`);
  await measureOn(
    "PGlite in memory, a second of processor time",
    [oneByOne, batched],
    await openPglite(),
    await plainPglite(),
    processorTime,
  );
  if (server === undefined) return;
  const db = openPostgres(await ownDatabase(server.url, "bench_store"), { connections: 1 });
  const twin = await plainPostgres(await ownDatabase(server.url, "bench_driver"));
  await measureOn("PostgreSQL on loopback, without fsync", [oneByOne, batched, ahead], db, twin, () =>
    performance.now(),
  );
  server.stop();
};

const definition = defineDossierUnsafe(sampleDefinition);
const [event] = replayStory("2026-03-02 08:00 Submit applicant", "2026-03-02 09:00").events;
if (event === undefined) throw new Error("a story of one line has one event");
const submitted: DossierEvent = event;

/** Milliseconds. */
type Clock = () => number;

const processorTime: Clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const measureOn = async (name: string, modes: readonly Mode[], db: Db, twin: Driver, clock: Clock): Promise<void> => {
  const rows: string[][] = [];
  for (const mode of modes) {
    const times = await measure(db, twin, mode, clock);
    const rate = (side: readonly number[]): number => (1000 * mode.events * mode.statements) / median(side);
    const [store, ready, encoding] = [rate(times.store), rate(times.ready), rate(times.encoding)];
    const share = (peer: number): string => `${((100 * store) / peer).toFixed(0)} %`;
    const rates = [store, ready, encoding].map((one) => `${one.toFixed(0)}/s`);
    rows.push([mode.name, ...rates, share(ready), share(encoding)]);
  }
  table(`${name}: appends`, ["", "store", "driver, text ready", "driver, rows", "to the first", "to the second"], rows);
  await db.close();
  await twin.close();
};

interface Sent {
  readonly sql: string;
  readonly values: readonly unknown[];
}

type Side = "store" | "ready" | "encoding";

/** The milliseconds of each turn; the first third warms up. Every dossier gets an event when it is its turn. */
const measure = async (
  db: Db,
  twin: Driver,
  mode: Mode,
  clock: Clock,
): Promise<Readonly<Record<Side, readonly number[]>>> => {
  const sent: Sent[] = [];
  const perTurn = mode.events * mode.statements;
  const dossiers = Math.max(100, 2 * perTurn);
  const [opened, store] = await stage(recording(db, sent), dossiers);
  await stage(twin.db, dossiers);
  const stored = [...opened];
  const times: Record<Side, number[]> = { store: [], ready: [], encoding: [] };
  let replayed: readonly Sent[] = [];
  const ask = async (turn: number): Promise<void> => {
    const from = (turn * perTurn) % dossiers;
    const batches = batchesOf(stored.slice(from, from + perTurn), mode.events);
    const [milliseconds, grown] = await timed(clock, () =>
      keepOnTheWay(mode.onTheWay, batches, (one) => store.append(one)),
    );
    stored.splice(from, perTurn, ...grown.flatMap((one) => (one.ok ? one.value : failed(one.error))));
    times.store.push(milliseconds);
  };
  const repeat = async (turn: number): Promise<void> => {
    const side = turn % 4 < 2 ? "ready" : "encoding";
    const statements = replayed.map(({ sql, values }) => ({
      sql,
      values: values.map(side === "ready" ? flat : rowsOf),
    }));
    const [milliseconds] = await timed(clock, () =>
      keepOnTheWay(mode.onTheWay, statements, ({ sql, values }) => twin.run(sql, values.map(jsonOf))),
    );
    if (statements.length > 0) times[side].push(milliseconds);
  };
  for (let turn = 0; turn < mode.turns; turn += 1) {
    sent.length = 0;
    if (turn % 2 === 0) await ask(turn);
    await repeat(turn);
    if (turn % 2 === 1) await ask(turn);
    replayed = [...sent];
  }
  const warm = (side: Side): readonly number[] => times[side].slice(times[side].length / 3);
  return { store: warm("store"), ready: warm("ready"), encoding: warm("encoding") };
};

const failed = (failure: object): never => {
  throw new Error(JSON.stringify(failure));
};

const batchesOf = (stored: readonly StoredDossier[], events: number) =>
  Array.from({ length: stored.length / events }, (_, batch) =>
    stored.slice(batch * events, (batch + 1) * events).map((one) => {
      const sequence = one.version + 1;
      return { stored: one, events: [{ ...submitted, sequence, id: `command ${sequence}` }] };
    }),
  );

/** A text that is no sum of parts any more. */
const flat = (value: unknown): unknown => (typeof value === "string" ? Buffer.from(value).toString() : value);

/** The rows a text holds, where it holds rows. */
const rowsOf = (value: unknown): unknown =>
  typeof value === "string" && value.startsWith("[") ? JSON.parse(value) : value;

const jsonOf = (value: unknown): unknown => (typeof value === "object" ? JSON.stringify(value) : value);

/** Does work on all, so many at a time, in their order. */
const keepOnTheWay = async <T, U>(most: number, all: readonly T[], work: (one: T) => Promise<U>): Promise<U[]> => {
  const done: U[] = [];
  let next = 0;
  const workers = Array.from({ length: most }, async (_, worker) => {
    if (worker > 0) await setImmediate(); // the first is on its way by then
    for (let at = next++; at < all.length; at = next++) done[at] = await work(all[at] as T);
  });
  await Promise.all(workers);
  return done;
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

const timed = async <T>(clock: Clock, work: () => Promise<T>): Promise<readonly [milliseconds: number, done: T]> => {
  const started = clock();
  const done = await work();
  return [clock() - started, done];
};

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
