import { mkdtempSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, inject, it } from "vitest";
import type { Db } from "./db/Db.ts";
import { openPglite } from "./pglite/openPglite.ts";
import { openPostgres } from "./postgres/openPostgres.ts";
import { killWriters } from "./suite/killWriters.fixture.ts";
import { ownDatabase } from "./suite/ownDatabase.fixture.ts";
import { acceptance, definition, freshStore, header, key, rules } from "./suite/stage.fixture.ts";

const server = inject("postgres");
const kills = 50;

const begin = async (db: Db): Promise<void> => {
  const store = await freshStore(db);
  await store.open(header("a"), definition);
  const [submit] = acceptance;
  if (submit !== undefined) await store.handle(key("a"), rules, submit);
  await db.close();
};

/** An event that was acknowledged is there; one that was on its way may be. */
const nothingLost = async (name: string, where: string): Promise<void> => {
  const told = await killWriters(where, "a", kills);
  for (const { acknowledged, found } of told) expect([acknowledged, acknowledged + 1]).toContain(found);
  const unacknowledged = told.filter(({ acknowledged, found }) => found > acknowledged).length;
  writeSync(
    2,
    `${name}: ${kills} writers killed, ${told.at(-1)?.found} events, ${unacknowledged} written unacknowledged\n`,
  );
};

/** Every event once, every chain whole, every position of the feed taken. */
const nothingDoubled = async (db: Db): Promise<void> => {
  const { openStore } = await import("./index.ts");
  const { plainSealer } = await import("@haicap/dossiers/testing");
  const opened = await openStore({ db, sealer: plainSealer, definitions: () => definition, provinces: ["46"] });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const verified = await opened.value.verify("46");
  if (!verified.ok) throw new Error(JSON.stringify(verified.error));
  expect(verified.value.broken).toEqual([]);
  const [counted] = await db.query<{ events: string; commands: string; last: string; position: string }>(
    `select count(*) as events, count(distinct command) as commands, max(e.position) as last,
      (select position from haicap.feed where province = '46') as position from haicap.event e`,
  );
  const events = String(verified.value.events);
  expect(counted).toEqual({ events, commands: events, last: events, position: events });
};

const folder = mkdtempSync(join(tmpdir(), "haicap-store-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.concurrent("killed again and again", () => {
  it("loses and doubles nothing in the process", { timeout: 600_000 }, async () => {
    const where = join(folder, "pglite");
    await begin(await openPglite(where));
    await nothingLost("PGlite", where);
    const db = await openPglite(where);
    await nothingDoubled(db);
    await db.close();
  });

  it.runIf(server !== "")("loses and doubles nothing on a server", { timeout: 600_000 }, async () => {
    const where = await ownDatabase(server, "haicap_crash");
    await begin(openPostgres(where));
    await nothingLost("PostgreSQL", where);
    const db = openPostgres(where);
    await nothingDoubled(db);
    await db.close();
  });
});
