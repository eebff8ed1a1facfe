import { calendarOfDays } from "@haicap/calendar";
import { defineDossierUnsafe } from "@haicap/dossiers";
import { openChain } from "@haicap/dossiers/history";
import { plainSealer, sampleDefinition } from "@haicap/dossiers/testing";
import { civilDateUnsafe, ok } from "@haicap/kernel";
import { exampleCatalog } from "@haicap/procedures/testing";
import { compileAddressReader } from "@haicap/units/address";
import { sampleAliases, sampleTable } from "@haicap/units/testing";
import type { ProvinceTables } from "../province/ProvinceTables.ts";

/** Small tables for tests and examples: a few units and procedures, 2026 with Culture Day and the Tết of that year off. */
export const exampleTables: ProvinceTables = {
  addresses: compileAddressReader(sampleTable, sampleAliases),
  calendar: calendarOfDays({
    daysOff: ["2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20", "2026-11-24"].map(civilDateUnsafe),
    makeUpDays: [civilDateUnsafe("2026-08-22")],
    from: civilDateUnsafe("2026-01-01"),
    until: civilDateUnsafe("2027-01-01"),
  }),
  catalog: exampleCatalog,
  definition: () => {
    const compiled = defineDossierUnsafe(sampleDefinition);
    return ok({ compiled, genesis: openChain(plainSealer, compiled) });
  },
  sealer: plainSealer,
};
