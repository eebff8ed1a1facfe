import type { ProcedureRecord } from "../../../packages/procedures/src/index.ts";
import type { ProcedureTables } from "./ProcedureTables.ts";
import { ledgerPage } from "./review/ledgerPage.ts";
import { ministryPages } from "./review/ministryPages.ts";
import { organisationPage } from "./review/organisationPage.ts";

/** The pages an official reads to check the tables, in Vietnamese: one for each ministry, the ledger, the organisation. */
export const reviewPages = (
  tables: ProcedureTables,
  records: ReadonlyMap<string, readonly ProcedureRecord[]>,
): ReadonlyMap<string, string> =>
  new Map([
    ...ministryPages(tables, records),
    ["decentralisation", ledgerPage(tables)],
    ["organisation", organisationPage(tables)],
  ]);
