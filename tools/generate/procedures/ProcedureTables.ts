import type { Row } from "./readTable.ts";

/** The reviewed tables of the room, as read. `crawled` are the lines of the catalog files. */
export interface ProcedureTables {
  readonly curated: readonly Row[];
  readonly competence: readonly Row[];
  readonly rules: readonly Row[];
  readonly ledger: readonly Row[];
  readonly totals: readonly Row[];
  readonly legalBases: readonly Row[];
  readonly organisation: readonly Row[];
  readonly fields: readonly Row[];
  readonly replacements: readonly Row[];
  readonly ministries: readonly Row[];
  readonly crawled: readonly string[];
}
