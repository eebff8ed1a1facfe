import { formatInstant, type Instant, type Result } from "@haicap/kernel";
import { attempt } from "../db/attempt.ts";
import { asAgency, type StoreContext } from "../store/StoreContext.ts";
import type { StoreFailure } from "../store/StoreFailure.ts";

/** A dossier in a list: what its row says, without its history. Instants are epoch milliseconds. */
export interface DossierSummary {
  readonly id: string;
  readonly agency: string;
  readonly unit: string | null;
  readonly procedure: string | null;
  readonly field: string | null;
  readonly desk: string | null;
  readonly version: number;
  readonly status: string;
  readonly code: number | null;
  readonly acceptedAt: Instant | null;
  readonly dueAt: Instant | null;
  readonly promisedAt: Instant | null;
  readonly endedAt: Instant | null;
}

/** Which open dossiers of a province are asked for; what is absent narrows nothing. */
export interface OpenDossiers {
  readonly province: string;
  readonly unit?: string;
  readonly desk?: string;
  /** Due before this instant: what is overdue on it, when the clock still runs. */
  readonly dueBefore?: Instant;
  /** Due at this instant or later. */
  readonly dueFrom?: Instant;
  /** At most so many, the earliest due first; 100 when absent. */
  readonly limit?: number;
}

/** Open dossiers, the earliest due first, then by number. */
export const listDossiers = (
  context: StoreContext,
  { province, unit, desk, dueBefore, dueFrom, limit = 100 }: OpenDossiers,
): Promise<Result<readonly DossierSummary[], StoreFailure>> =>
  attempt(async () => {
    const values = [province, unit ?? null, desk ?? null, text(dueBefore), text(dueFrom), limit];
    const rows = await asAgency(context, (queries) => queries.query<SummaryRow>(select, values));
    return rows.map(summaryOf);
  });

const text = (instant: Instant | undefined): string | null => (instant === undefined ? null : formatInstant(instant));

type Times = "acceptedAt" | "dueAt" | "promisedAt" | "endedAt";

/** A summary as the database gives it: instants as text of milliseconds. */
export type SummaryRow = Omit<DossierSummary, Times> & { readonly [time in Times]: string | null };

/** A row as a summary. */
export const summaryOf = (row: SummaryRow): DossierSummary => ({
  ...row,
  acceptedAt: instantOf(row.acceptedAt),
  dueAt: instantOf(row.dueAt),
  promisedAt: instantOf(row.promisedAt),
  endedAt: instantOf(row.endedAt),
});

const instantOf = (milliseconds: string | null): Instant | null =>
  milliseconds === null ? null : (Number(milliseconds) as Instant);

const inMilliseconds = (column: string, name: string): string =>
  `(extract(epoch from ${column}) * 1000)::bigint as "${name}"`;

/** The columns of a {@link SummaryRow}. */
export const summaryColumns: string = `
  id, agency, unit, procedure, field, desk, version, status, code,
  ${inMilliseconds("accepted_at", "acceptedAt")}, ${inMilliseconds("due_at", "dueAt")},
  ${inMilliseconds("promised_at", "promisedAt")}, ${inMilliseconds("ended_at", "endedAt")}`;

const select = `
select ${summaryColumns}
from haicap.dossier
where province = $1 and ended_at is null and accepted_at is not null
  and ($2::text is null or unit = $2) and ($3::text is null or desk = $3)
  and ($4::timestamptz is null or due_at < $4) and ($5::timestamptz is null or due_at >= $5)
order by due_at, id limit $6`;
