// Waits for a line, then appends to one dossier until it is killed; prints the version it found, then each version once it is acknowledged.
import { once } from "node:events";
import { writeSync } from "node:fs";
import { flushCompileCache } from "node:module";
import { eventsOf } from "@haicap/dossiers/history";
import { plainSealer, sampleDefinition } from "@haicap/dossiers/testing";
import type { Db } from "../db/Db.ts";
import { openStore, type StoredDossier } from "../index.ts";
import { definition, key } from "./stage.fixture.ts";

const [where = "", id = ""] = process.argv.slice(2);
const load = async (): Promise<() => Promise<Db>> => {
  if (where.startsWith("postgres:")) {
    const { openPostgres } = await import("../postgres/openPostgres.ts");
    return async () => openPostgres(where, { connections: 1 });
  }
  const { openPglite } = await import("../pglite/openPglite.ts");
  return () => openPglite(where);
};
const open = await load();
flushCompileCache(); // whoever is killed does not write it
await once(process.stdin, "data");
const db = await open();
const opened = await openStore({
  db,
  sealer: plainSealer,
  definitions: (name) => (name === sampleDefinition.id ? definition : undefined),
  provinces: ["46"],
});
if (!opened.ok) throw new Error(JSON.stringify(opened.error));
const read = await opened.value.read(key(id));
if (!read.ok) throw new Error(JSON.stringify(read.error));
let stored: StoredDossier = read.value;
const [event] = eventsOf(read.value.history);
if (event === undefined) throw new Error("the dossier has its first event");
writeSync(1, `found ${stored.version}\n`);
for (;;) {
  const sequence = stored.version + 1;
  const written = await opened.value.append([{ stored, events: [{ ...event, sequence, id: `command ${sequence}` }] }]);
  const [grown] = written.ok ? written.value : [];
  if (grown === undefined) throw new Error(JSON.stringify(written));
  stored = grown;
  writeSync(1, `wrote ${sequence}\n`);
}
