import { describe, inject } from "vitest";
import { openPostgres } from "./postgres/openPostgres.ts";
import { ownDatabase } from "./suite/ownDatabase.fixture.ts";
import { storeSuite } from "./suite/storeSuite.fixture.ts";

const server = inject("postgres");

describe.runIf(server !== "")("with a server", () => {
  storeSuite("a PostgreSQL server", async () => openPostgres(await ownDatabase(server, "haicap_store")));
});
