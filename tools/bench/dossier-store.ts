import { type Db, type DossierStore, openStore, type StoredDossier } from "../../packages/dossier-store/src/index.ts";
import { openPglite } from "../../packages/dossier-store/src/pglite/index.ts";
import { openPostgres } from "../../packages/dossier-store/src/postgres/index.ts";
import type { DossierEvent } from "../../packages/dossiers/src/index.ts";
import { defineDossierUnsafe } from "../../packages/dossiers/src/index.ts";
import { replayStory, sampleDefinition } from "../../packages/dossiers/src/testing/index.ts";
import { sealer } from "../../packages/haicap/src/sealing/sealer.ts";
import { choosePostgres } from "../postgres/choosePostgres.ts";
import { table } from "./report.ts";

const rounds = 5;
const modes = [
  { name: "one event a statement", dossiers: 1000, atOnce: 1 },
  { name: "500 events a statement", dossiers: 4000, atOnce: 500 },
] as const;

/** Measures appends beside the driver that runs the very same statements, one after the other, on each database there is. */
export const bench = async (): Promise<void> => {
  const { server, told } = await choosePostgres();
  console.log(`Node ${process.version}; ${told}; the best of ${rounds} interleaved rounds`);
  const lite = await openPglite();
  await measureOn("PGlite in memory", lite);
  await lite.close();
  if (server !== undefined) {
    const db = openPostgres(server.url, { connections: 1 });
    await measureOn("PostgreSQL on loopback, without fsync", db);
    await db.close();
    server.stop();
  }
};

const definition = defineDossierUnsafe(sampleDefinition);
const [event] = replayStory("2026-03-02 08:00 Submit applicant", "2026-03-02 09:00").events;
if (event === undefined) throw new Error("a story of one line has one event");
const submitted: DossierEvent = event;

interface Sent {
  readonly sql: string;
  readonly values: readonly unknown[];
}

const measureOn = async (name: string, db: Db): Promise<void> => {
  const rows: string[][] = [];
  for (const mode of modes) {
    const sent: Sent[] = [];
    const best = { store: 0, driver: 0 };
    for (let round = 0; round < rounds; round += 1) {
      sent.length = 0;
      const [stored, store] = await stage(recording(db, sent), mode.dossiers);
      sent.length = 0;
      best.store = Math.max(best.store, await rateOf(mode, () => appendAll(store, stored, mode.atOnce)));
      await stage(db, mode.dossiers);
      best.driver = Math.max(best.driver, await rateOf(mode, () => sendAll(db, sent)));
    }
    rows.push([
      mode.name,
      `${best.store.toFixed(0)}/s`,
      `${best.driver.toFixed(0)}/s`,
      `${((100 * best.store) / best.driver).toFixed(0)} %`,
    ]);
  }
  table(`${name}: appends`, ["", "store", "driver", "store to driver"], rows);
};

const recording = (db: Db, sent: Sent[]): Db => ({
  ...db,
  query: (sql, values = []) => {
    sent.push({ sql, values });
    return db.query(sql, values);
  },
  transaction: (work) =>
    db.transaction((queries) =>
      work({
        query: (sql, values = []) => {
          sent.push({ sql, values });
          return queries.query(sql, values);
        },
      }),
    ),
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

const appendAll = async (store: DossierStore, stored: readonly StoredDossier[], atOnce: number): Promise<void> => {
  for (let from = 0; from < stored.length; from += atOnce) {
    const batch = stored.slice(from, from + atOnce).map((one) => ({ stored: one, events: [submitted] }));
    const written = await store.append(batch);
    if (!written.ok) throw new Error(JSON.stringify(written.error));
  }
};

const sendAll = async (db: Db, sent: readonly Sent[]): Promise<void> => {
  for (const { sql, values } of sent) await db.query(sql, values);
};

const rateOf = async ({ dossiers }: { readonly dossiers: number }, work: () => Promise<void>): Promise<number> => {
  const started = performance.now();
  await work();
  return (1000 * dossiers) / (performance.now() - started);
};
