import type { CivilDate } from "@haicap/kernel";
import type { ProcedureCatalog } from "../catalog/ProcedureCatalog.ts";
import type { ProcedureEntry } from "../catalog/ProcedureEntry.ts";
import type { HandlingStatus } from "./Handling.ts";
import { ownersOn } from "./ownersOn.ts";

/**
 * Tells whether a procedure is there to be asked for on a day (tình trạng hiệu lực), whoever decides it.
 *
 * `unknown` before the first day the catalog knows of, and where nothing is established.
 *
 * @example
 * const [code] = exampleCatalog.codes;
 * const entry = exampleCatalog.entry(code ?? exampleCatalog.codes[0]);
 * entry && statusOn(exampleCatalog, entry, civilDateUnsafe("2025-07-01")); // => "abolished"
 * @since 0.1.0
 */
export const statusOn = (catalog: ProcedureCatalog, entry: ProcedureEntry, on: CivilDate): HandlingStatus => {
  const owners = ownersOn(catalog, entry, on);
  if (owners.ok) return owners.value.status;
  return entry.internal ? "internal" : "inForce";
};
