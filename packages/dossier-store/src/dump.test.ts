import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { findPostgres } from "../../../tools/postgres/findPostgres.ts";
import { openPostgres } from "./postgres/openPostgres.ts";
import { ownDatabase } from "./suite/ownDatabase.fixture.ts";
import { acceptance, definition, freshStore, header, key, openedStore, rules } from "./suite/stage.fixture.ts";

const server = inject("postgres");
const installed = findPostgres();

it.runIf(server !== "" && installed !== undefined)(
  "verifies when it was dumped and restored, and goes on from there",
  { timeout: 60_000 },
  async () => {
    const url = await ownDatabase(server, "haicap_dumped");
    const db = openPostgres(url);
    const store = await freshStore(db);
    for (const id of ["a", "b"]) {
      await store.open(header(id), definition);
      for (const command of acceptance) await store.handle(key(id), rules, command);
    }
    const before = await store.verify("46");
    await db.close();
    const run = (program: string, args: readonly string[], input?: Buffer): Buffer =>
      execFileSync(join(installed?.programs ?? "", program), [...args], { input, maxBuffer: 1e8, stdio: "pipe" });
    const dump = run("pg_dump", ["--schema=haicap", url]);
    const again = await ownDatabase(server, "haicap_restored");
    run("psql", ["--quiet", "--set=ON_ERROR_STOP=1", again], dump);
    const restored = openPostgres(again);
    const reopened = await openedStore(restored);
    expect(await reopened.verify("46")).toEqual(before);
    expect(await reopened.open(header("c"), definition)).toMatchObject({ ok: true });
    const [submit] = acceptance;
    if (submit !== undefined) expect(await reopened.handle(key("c"), rules, submit)).toMatchObject({ ok: true });
    expect(await reopened.feed("46", 4, 10)).toMatchObject({ value: [{ position: 5, dossier: "c" }] });
    await restored.close();
  },
);
