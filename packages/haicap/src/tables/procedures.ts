import { compileCatalog, type ProcedureCatalog } from "@haicap/procedures";
import { type LedgerTables, readLedger } from "@haicap/procedures/ledger";
import { packedDirectory, version } from "@haicap/procedures-data";
import { packedLedger } from "@haicap/procedures-data/ledger";
import { records } from "@haicap/procedures-data/records";
import type { DataVersions } from "../operation/answer.ts";
import { unitVersions } from "./units.ts";

let cached: ProcedureCatalog | undefined;

/**
 * The procedures with their owners and records; each decoded when first asked.
 *
 * @example
 * procedureCatalog() === procedureCatalog(); // => true
 */
export const procedureCatalog = (): ProcedureCatalog => {
  cached ??= compileCatalog({ ...packedDirectory, records });
  return cached;
};

let readOnce: LedgerTables | undefined;

/** The ledger of decentralisation; read when first asked. */
export const ledgerTables = (): LedgerTables => {
  readOnce ??= readLedger(packedLedger);
  return readOnce;
};

/** Which tables of procedures an answer rests on. */
export const procedureVersions = (): DataVersions => ({ "procedures-data": version });

/** Of answers that name units too. */
export const procedureAndUnitVersions = (): DataVersions => ({ ...procedureVersions(), ...unitVersions() });
