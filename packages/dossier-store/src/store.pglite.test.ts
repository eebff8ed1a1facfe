import { openPglite } from "./pglite/openPglite.ts";
import { storeSuite } from "./suite/storeSuite.fixture.ts";

storeSuite("PostgreSQL in the process", () => openPglite());
