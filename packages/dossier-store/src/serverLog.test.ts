import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findPostgres } from "../../../tools/postgres/findPostgres.ts";
import { startPostgres } from "../../../tools/postgres/startPostgres.ts";
import { openPostgres } from "./postgres/openPostgres.ts";
import { person, refusedWithPerson } from "./suite/privacy.fixture.ts";
import { freshStore } from "./suite/stage.fixture.ts";

const installed = findPostgres();

it.runIf(installed !== undefined)(
  "leaves nothing of a person in the log of the server, of what it takes and of what it refuses",
  async () => {
    if (installed === undefined) return;
    const server = await startPostgres(installed);
    try {
      const db = openPostgres(server.url);
      await refusedWithPerson({ db, store: await freshStore(db) });
      await expect(db.query("select 'seen in the log'::int")).rejects.toThrow();
      await db.close();
      const log = readFileSync(join(server.folder, "pg_ctl.log"), "utf8");
      expect(log).toContain("seen in the log"); // it does log what fails
      expect(log).not.toContain(person.number);
      expect(log).not.toContain(person.name);
    } finally {
      server.stop();
    }
  },
);
