import type { CompiledDefinition, Dossier } from "@haicap/dossiers";
import type { Instant } from "@haicap/kernel";

/** The columns that questions are asked by, derived from the dossier and never edited; instants in epoch milliseconds. */
export interface Projection {
  readonly status: string;
  readonly code: number | null;
  readonly clock: string;
  /** Its status is one from which nothing more comes. */
  readonly closed: boolean;
  readonly acceptedAt: Instant | null;
  readonly dueAt: Instant | null;
  readonly promisedAt: Instant | null;
  readonly endedAt: Instant | null;
}

/** What a dossier comes to in the columns of its row. */
export const projectionOf = (definition: CompiledDefinition, { status, code, clock }: Dossier): Projection => {
  const accepted = clock.mode === "notStarted" || clock.mode === "neverStarted" ? null : clock;
  return {
    status,
    code,
    clock: clock.mode,
    closed: isTerminal(definition, status),
    acceptedAt: accepted?.acceptedAt ?? null,
    dueAt: accepted?.due.at ?? null,
    promisedAt: accepted?.promised.at ?? null,
    endedAt: clock.mode === "ended" ? clock.endedAt : null,
  };
};

/** Whether a status of a definition is one from which nothing more comes. */
export const isTerminal = ({ rows }: CompiledDefinition, status: string): boolean =>
  rows.get(status)?.status.terminal === true;

const inMilliseconds = (column: string, name: string): string =>
  `(extract(epoch from d.${column}) * 1000)::bigint as "${name}"`;

/** The columns of a {@link Projection}, instants in milliseconds, for a statement that calls the table `d`. */
export const projectionColumns: string = `d.status, d.code, d.clock, d.closed,
  ${inMilliseconds("accepted_at", "acceptedAt")}, ${inMilliseconds("due_at", "dueAt")},
  ${inMilliseconds("promised_at", "promisedAt")}, ${inMilliseconds("ended_at", "endedAt")}`;
