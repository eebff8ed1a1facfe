import { evolve, newDossier } from "@haicap/dossiers";
import { dossierOf, eventsOf, type HistoryEntry, type Snapshot } from "@haicap/dossiers/history";
import { err, ok, type Result } from "@haicap/kernel";
import { attempt } from "../db/attempt.ts";
import type { DossierKey } from "./DossierHeader.ts";
import { type DossierRow, definitionOf, dossierColumns, headerOf } from "./DossierRow.ts";
import { asAgency, type StoreContext } from "./StoreContext.ts";
import type { StoredDossier } from "./StoredDossier.ts";
import type { StoreFailure } from "./StoreFailure.ts";
import { verifyTail } from "./verifyTail.ts";

/** Reads what a dossier comes to: its last snapshot, and the events behind it, verified from there to the head its row names. */
export const readState = async (
  context: StoreContext,
  { province, id }: DossierKey,
): Promise<Result<StoredDossier, StoreFailure>> => {
  const found = await attempt(() => asAgency(context, (queries) => queries.query<TailRow>(select, [province, id])));
  if (!found.ok) return found;
  const [row] = found.value;
  return row === undefined ? err({ _tag: "DossierNotFound", province, id }) : stateOf(context, row);
};

interface TailRow extends DossierRow {
  readonly snapshot: Snapshot | null;
  readonly entries: readonly HistoryEntry[];
}

const select = `
select ${dossierColumns}, s.snapshot, coalesce((
    select jsonb_agg(e.entry order by e.sequence) from haicap.event e
    where e.province = $1 and e.dossier = d.id and e.sequence > coalesce(s.sequence, 0)
  ), '[]') as entries
from haicap.dossier d left join haicap.snapshot s on s.province = $1 and s.dossier = d.id
where d.province = $1 and d.id = $2`;

const stateOf = (context: StoreContext, row: TailRow): Result<StoredDossier, StoreFailure> => {
  const definition = definitionOf(context, row);
  if (!definition.ok) return definition;
  const { snapshot, entries, genesis, version, head } = row;
  const from = { sequence: snapshot?.sequence ?? 0, head: snapshot?.head ?? genesis };
  const broken = verifyTail(context.sealer, from, entries, { sequence: version, head });
  if (broken !== undefined) return err({ _tag: "StoredHistoryBroken", id: row.id, broken });
  const start = snapshot === null ? newDossier(definition.value) : dossierOf(snapshot);
  const dossier = eventsOf({ definition: row.definition, genesis, entries }).reduce(evolve, start);
  return ok({ header: headerOf(row), definition: definition.value, dossier, version, head });
};
