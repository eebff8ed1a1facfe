import type { CompiledDefinition } from "@haicap/dossiers";
import type { Result } from "@haicap/kernel";
import { attempt } from "../db/attempt.ts";
import type { Db } from "../db/Db.ts";
import { isTerminal } from "../store/projectionOf.ts";
import type { StoreFailure } from "../store/StoreFailure.ts";

/** Says of rows written before it was kept whether they are closed: the definition knows. Rows of an unknown definition stay as they are. */
export const settleClosed = (
  db: Db,
  definitions: (id: string) => CompiledDefinition | undefined,
): Promise<Result<void, StoreFailure>> =>
  attempt(async () => {
    for (const { definition, status } of await db.query<Unsettled>(find)) {
      const known = definitions(definition);
      if (known !== undefined) await db.query(settle, [definition, status, isTerminal(known, status)]);
    }
  });

interface Unsettled {
  readonly [column: string]: unknown;
  readonly definition: string;
  readonly status: string;
}

const find = "select distinct definition, status from haicap.dossier where closed is null";

const settle = "update haicap.dossier set closed = $3 where closed is null and definition = $1 and status = $2";
