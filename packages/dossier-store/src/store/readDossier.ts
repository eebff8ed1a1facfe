import { evolve, newDossier } from "@haicap/dossiers";
import { eventsOf, type History, type HistoryEntry, verifyHistory } from "@haicap/dossiers/history";
import { err, ok, type Result } from "@haicap/kernel";
import { attempt } from "../db/attempt.ts";
import type { DossierHeader, DossierKey } from "./DossierHeader.ts";
import { asAgency, type StoreContext } from "./StoreContext.ts";
import type { StoredDossier } from "./StoredDossier.ts";
import type { StoreFailure } from "./StoreFailure.ts";

/** Reads a dossier with its history, verifies the chain to the head its row names, and folds it. */
export const readDossier = async (
  context: StoreContext,
  { province, id }: DossierKey,
): Promise<Result<StoredDossier, StoreFailure>> => {
  const found = await attempt(() => asAgency(context, (queries) => queries.query<DossierRow>(select, [province, id])));
  if (!found.ok) return found;
  const [row] = found.value;
  return row === undefined ? err({ _tag: "DossierNotFound", province, id }) : storedOf(context, row);
};

/** A row of `haicap.dossier` with the entries of its history. */
export interface DossierRow {
  readonly [column: string]: unknown;
  readonly province: string;
  readonly id: string;
  readonly agency: string;
  readonly unit: string | null;
  readonly procedure: string | null;
  readonly field: string | null;
  readonly desk: string | null;
  readonly definition: string;
  readonly genesis: string;
  readonly version: number;
  readonly head: string;
  readonly entries: readonly HistoryEntry[];
}

/** The columns of a {@link DossierRow}, for a statement that calls the table `d`. */
export const dossierColumns: string = `d.province, d.id, d.agency, d.unit, d.procedure, d.field, d.desk,
  d.definition, d.genesis, d.version, d.head, coalesce((
    select jsonb_agg(e.entry order by e.sequence) from haicap.event e where e.province = d.province and e.dossier = d.id
  ), '[]') as entries`;

const select = `select ${dossierColumns} from haicap.dossier d where d.province = $1 and d.id = $2`;

/** A row as a dossier, once its chain has been verified from the definition to the head its row names. */
export const storedOf = (context: StoreContext, row: DossierRow): Result<StoredDossier, StoreFailure> => {
  const definition = context.definitions(row.definition);
  if (definition === undefined) return err({ _tag: "DefinitionMissing", id: row.id, definition: row.definition });
  const history: History = { definition: row.definition, genesis: row.genesis, entries: row.entries };
  const anchors = row.version === 0 ? [] : [{ sequence: row.version, digest: row.head }];
  const verified = verifyHistory(context.sealer, definition, history, anchors);
  if (!verified.ok) return err({ _tag: "StoredHistoryBroken", id: row.id, broken: verified.error });
  const dossier = eventsOf(history).reduce(evolve, newDossier(definition));
  return ok({ header: headerOf(row), definition, history, dossier });
};

const headerOf = ({ province, id, agency, unit, procedure, field, desk }: DossierRow): DossierHeader => ({
  province,
  id,
  agency,
  ...(unit === null ? {} : { unit }),
  ...(procedure === null ? {} : { procedure }),
  ...(field === null ? {} : { field }),
  ...(desk === null ? {} : { desk }),
});
