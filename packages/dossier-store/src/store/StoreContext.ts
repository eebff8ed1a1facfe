import type { CompiledDefinition } from "@haicap/dossiers";
import type { Sealer } from "@haicap/kernel";
import type { Db, Queries } from "../db/Db.ts";
import type { EntryEncoder } from "./createEntryEncoder.ts";

/** What every function of the store works with. */
export interface StoreContext {
  readonly db: Db;
  readonly sealer: Sealer;
  readonly definitions: (id: string) => CompiledDefinition | undefined;
  readonly encoder: EntryEncoder;
  /** The agency all is done for; `null` is the province's own system, which sees everything. */
  readonly agency: string | null;
}

/**
 * Runs work with the rights of the agency asking: within a transaction the role changes and the agency is named, and both are gone with it.
 */
export const asAgency = <T>({ db, agency }: StoreContext, work: (queries: Queries) => Promise<T>): Promise<T> =>
  agency === null
    ? work(db)
    : db.transaction(async (queries) => {
        await queries.query("select set_config('haicap.agency', $1, true), set_config('role', 'haicap_agency', true)", [
          agency,
        ]);
        return work(queries);
      });

/**
 * What a subscriber or a reminder is kept under: names of one agency are not those of another, nor of the province.
 *
 * @example
 * nameFor({ agency: null }, "mail"); // => "mail"
 * nameFor({ agency: "H57.12" }, "mail"); // => "H57.12 mail"
 */
export const nameFor = ({ agency }: StoreContext, name: string): string =>
  agency === null ? name : `${agency} ${name}`;
