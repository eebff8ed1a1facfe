import { formatInstant, type Instant, ok, type Result } from "@haicap/kernel";
import { type DossierSummary, type SummaryRow, summaryColumns, summaryOf } from "../ask/listDossiers.ts";
import { attempt } from "../db/attempt.ts";
import { asAgency, nameFor, type StoreContext } from "../store/StoreContext.ts";
import type { StoreFailure } from "../store/StoreFailure.ts";

/** Who wants to be reminded of what in a province, under a name that the reminders given are kept by. */
export interface Reminder {
  readonly province: string;
  readonly name: string;
  /** Open dossiers due before this instant are reminded of. */
  readonly dueBefore: Instant;
  /** Takes dossiers, the earliest due first; when it throws, the same come again next time. */
  readonly receive: (dossiers: readonly DossierSummary[]) => Promise<void>;
  /** How many dossiers at once; 100 when absent. */
  readonly batch?: number;
}

/**
 * Hands out the open dossiers that are due before an instant and were not handed out under this name for this due instant yet, and
 * answers how many those were. A due date that moves is reminded of again. At least once, as `deliver`.
 */
export const remind = async (
  context: StoreContext,
  { province, name, dueBefore, receive, batch = 100 }: Reminder,
): Promise<Result<number, StoreFailure>> => {
  for (let reminded = 0; ; ) {
    const found = await attempt(() =>
      asAgency(context, (queries) =>
        queries.query<SummaryRow>(select, [province, nameFor(context, name), formatInstant(dueBefore), batch]),
      ),
    );
    if (!found.ok) return found;
    if (found.value.length === 0) return ok(reminded);
    const dossiers = found.value.map(summaryOf);
    await receive(dossiers);
    reminded += dossiers.length;
    const kept = await attempt(() =>
      context.db.query(keep, [province, nameFor(context, name), JSON.stringify(dossiers.map(dueOf))]),
    );
    if (!kept.ok) return kept;
  }
};

const dueOf = ({ id, dueAt }: DossierSummary): { readonly id: string; readonly due: string | null } => ({
  id,
  due: dueAt === null ? null : formatInstant(dueAt),
});

const select = `
select ${summaryColumns} from haicap.dossier d
where province = $1 and ended_at is null and due_at < $3::timestamptz and not exists (
  select from haicap.reminder r
  where r.province = $1 and r.name = $2 and r.dossier = d.id and r.due_at = d.due_at)
order by due_at, id limit $4`;

const keep = `
insert into haicap.reminder (province, name, dossier, due_at)
select $1, $2, id, due from jsonb_to_recordset($3::text::jsonb) as given(id text, due timestamptz)
on conflict do nothing`;
