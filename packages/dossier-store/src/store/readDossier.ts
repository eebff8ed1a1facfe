import { evolve, newDossier } from "@haicap/dossiers";
import { eventsOf, type History, type HistoryEntry, headOf, verifyHistory } from "@haicap/dossiers/history";
import { err, ok, type Result } from "@haicap/kernel";
import { attempt } from "../db/attempt.ts";
import type { DossierKey } from "./DossierHeader.ts";
import { type DossierRow, definitionOf, dossierColumns, headerOf } from "./DossierRow.ts";
import { asAgency, type StoreContext } from "./StoreContext.ts";
import type { DossierWithHistory } from "./StoredDossier.ts";
import type { StoreFailure } from "./StoreFailure.ts";

/** Reads a dossier with its history, verifies the chain to the head its row names, and folds it. */
export const readDossier = async (
  context: StoreContext,
  { province, id }: DossierKey,
): Promise<Result<DossierWithHistory, StoreFailure>> => {
  const found = await attempt(() => asAgency(context, (queries) => queries.query<WholeRow>(select, [province, id])));
  if (!found.ok) return found;
  const [row] = found.value;
  return row === undefined ? err({ _tag: "DossierNotFound", province, id }) : withHistory(context, row);
};

/** A row with all entries of its history. */
export interface WholeRow extends DossierRow {
  readonly entries: readonly HistoryEntry[];
}

/** The columns of a {@link WholeRow}, for a statement that calls the table `d` and the province `$1`: one partition is read. */
export const wholeColumns: string = `${dossierColumns}, coalesce((
    select jsonb_agg(e.entry order by e.sequence) from haicap.event e where e.province = $1 and e.dossier = d.id
  ), '[]') as entries`;

const select = `select ${wholeColumns} from haicap.dossier d where d.province = $1 and d.id = $2`;

/** A row as a dossier, once its chain has been verified from the definition to the head its row names. */
export const withHistory = (context: StoreContext, row: WholeRow): Result<DossierWithHistory, StoreFailure> => {
  const definition = definitionOf(context, row);
  if (!definition.ok) return definition;
  const history: History = { definition: row.definition, genesis: row.genesis, entries: row.entries };
  const anchors = row.version === 0 ? [] : [{ sequence: row.version, digest: row.head }];
  const verified = verifyHistory(context.sealer, definition.value, history, anchors);
  if (!verified.ok) return err({ _tag: "StoredHistoryBroken", id: row.id, broken: verified.error });
  const dossier = eventsOf(history).reduce(evolve, newDossier(definition.value));
  const [version, head] = [history.entries.length, headOf(history)];
  return ok({ header: headerOf(row), definition: definition.value, history, dossier, version, head });
};
