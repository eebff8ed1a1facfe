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
  readonly procedure?: string;
  readonly field?: string;
  /** The agency that holds them, by its electronic identifier, and those under it. */
  readonly agency?: string;
  /**
   * Where in its life: `filed` and waiting to be accepted, `underway` while its clock runs or stands, `ready` with an outcome that nobody
   * has fetched, `closed` when nothing more can come, `any` of these. All but the closed when absent.
   */
  readonly stage?: "filed" | "underway" | "ready" | "closed" | "any";
  /** Due before this instant: what is overdue on it, when the clock still runs. Leaves out dossiers whose clock has not started or has ended. */
  readonly dueBefore?: Instant;
  /** Due at this instant or later; leaves out the same. */
  readonly dueFrom?: Instant;
  /** At most so many; 100 when absent. */
  readonly limit?: number;
  /** The last of the page before: what comes behind it is asked for. */
  readonly after?: Pick<DossierSummary, "id" | "promisedAt">;
}

/** Dossiers that were filed, those without a due instant first, then the earliest promised, then by number. */
export const listDossiers = (
  context: StoreContext,
  question: OpenDossiers,
): Promise<Result<readonly DossierSummary[], StoreFailure>> =>
  attempt(async () => {
    const values = valuesOf(question);
    const rows = await asAgency(context, (queries) => queries.query<SummaryRow>(selectFor(question), values));
    return rows.map(summaryOf);
  });

const valuesOf = (question: OpenDossiers): readonly unknown[] => {
  const { province, unit, desk, dueBefore, dueFrom, limit = 100, stage, procedure, field, agency, after } = question;
  const clock = stage === undefined ? undefined : clocks[stage];
  const behind = after === undefined ? [] : [text(after.promisedAt ?? undefined), after.id];
  const labels = [unit, desk, procedure, field, agency].map((label) => label ?? null);
  return [province, limit, text(dueBefore), text(dueFrom), clock ?? null, ...labels, ...behind];
};

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

/** The conditions stand in the statement as the indexes of open dossiers have them. */
const selectOf = (closed: string, behind: string): string => `
select ${summaryColumns}
from haicap.dossier d
where province = $1 and version > 0${closed}
  and ($3::timestamptz is null or due_at < $3 and ended_at is null)
  and ($4::timestamptz is null or due_at >= $4 and ended_at is null)
  and ($5::text[] is null or clock = any($5))
  and ($6::text is null or unit = $6) and ($7::text is null or desk = $7)
  and ($8::text is null or procedure = $8) and ($9::text is null or field = $9)
  and ($10::text is null or agency = $10 or starts_with(agency, $10 || '.'))${behind}
order by promised_at nulls first, id limit $2`;

/** Behind a dossier that has no due instant come the others without one, and then all that have one. */
const behindOf = ({ promisedAt }: Pick<DossierSummary, "promisedAt">): string =>
  promisedAt === null
    ? "\n  and ($11::timestamptz is null and (promised_at is not null or id > $12))"
    : "\n  and (promised_at, id) > ($11::timestamptz, $12)";

const selectFor = ({ stage, after }: OpenDossiers): string =>
  selectOf(
    stage === "any" ? "" : ` and closed is ${stage === "closed" ? "" : "not "}true`,
    after === undefined ? "" : behindOf(after),
  );

/** How the clock stands in a stage. */
const clocks = {
  filed: ["notStarted"],
  underway: ["running", "paused"],
  ready: ["ended", "neverStarted"],
  closed: null,
  any: null,
} as const;
