import { formatInstant, type Instant, type Result } from "@haicap/kernel";
import { attempt } from "../db/attempt.ts";
import { projectionColumns } from "../store/projectionOf.ts";
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
  /** How its clock stands: `notStarted`, `running`, `paused`, `ended` or `neverStarted`. */
  readonly clock: string;
  /** Nothing more can come; `null` where a row was written before this was kept. */
  readonly closed: boolean | null;
  readonly acceptedAt: Instant | null;
  readonly dueAt: Instant | null;
  readonly promisedAt: Instant | null;
  readonly endedAt: Instant | null;
}

/** Which dossiers of a province are asked for; what is absent narrows nothing. */
export interface OpenDossiers {
  readonly province: string;
  readonly unit?: string;
  readonly desk?: string;
  /**
   * Where in its life: `filed` and waiting to be accepted, `underway` while its clock runs or stands, `ready` with an outcome that nobody
   * has fetched, `closed` when nothing more can come. All but the closed when absent.
   */
  readonly stage?: "filed" | "underway" | "ready" | "closed";
  /** Due before this instant: what is overdue on it, when the clock still runs. Leaves out dossiers whose clock has not started or has ended. */
  readonly dueBefore?: Instant;
  /** Due at this instant or later; leaves out the same. */
  readonly dueFrom?: Instant;
  /** At most so many; 100 when absent. */
  readonly limit?: number;
}

/** Dossiers that were filed, those without a due instant first, then the earliest promised, then by number. */
export const listDossiers = (
  context: StoreContext,
  { province, unit, desk, stage, dueBefore, dueFrom, limit = 100 }: OpenDossiers,
): Promise<Result<readonly DossierSummary[], StoreFailure>> =>
  attempt(async () => {
    const values = [
      province,
      unit ?? null,
      desk ?? null,
      text(dueBefore),
      text(dueFrom),
      limit,
      stage === undefined ? null : clocks[stage],
    ];
    const rows = await asAgency(context, (queries) =>
      queries.query<SummaryRow>(stage === "closed" ? selectClosed : selectOpen, values),
    );
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

/** The columns of a {@link SummaryRow}, for a statement that calls the table `d`. */
export const summaryColumns: string = `
  d.id, d.agency, d.unit, d.procedure, d.field, d.desk, d.version, ${projectionColumns}`;

/** The conditions stand in the statement as the index of open dossiers has them. */
const selectOf = (closed: "closed is true" | "closed is not true"): string => `
select ${summaryColumns}
from haicap.dossier d
where province = $1 and version > 0 and ${closed}
  and ($2::text is null or unit = $2) and ($3::text is null or desk = $3)
  and ($4::timestamptz is null or due_at < $4 and ended_at is null)
  and ($5::timestamptz is null or due_at >= $5 and ended_at is null)
  and ($7::text[] is null or clock = any($7))
order by promised_at nulls first, id limit $6`;

const [selectOpen, selectClosed] = [selectOf("closed is not true"), selectOf("closed is true")];

/** How the clock stands in a stage. */
const clocks = {
  filed: ["notStarted"],
  underway: ["running", "paused"],
  ready: ["ended", "neverStarted"],
  closed: null,
} as const;
