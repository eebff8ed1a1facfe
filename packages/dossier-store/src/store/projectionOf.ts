import type { Dossier } from "@haicap/dossiers";
import { formatInstant, type Instant } from "@haicap/kernel";

/** The columns that questions are asked by, derived from the dossier and never edited; instants as ISO text. */
export interface Projection {
  readonly status: string;
  readonly code: number | null;
  readonly clock: string;
  readonly accepted_at: string | null;
  readonly due_at: string | null;
  readonly promised_at: string | null;
  readonly ended_at: string | null;
}

/** What a dossier comes to in the columns of its row. */
export const projectionOf = ({ status, code, clock }: Dossier): Projection => {
  const accepted = clock.mode === "notStarted" || clock.mode === "neverStarted" ? null : clock;
  return {
    status,
    code,
    clock: clock.mode,
    accepted_at: text(accepted?.acceptedAt),
    due_at: text(accepted?.due.at),
    promised_at: text(accepted?.promised.at),
    ended_at: text(clock.mode === "ended" ? clock.endedAt : undefined),
  };
};

const text = (instant: Instant | undefined): string | null => (instant === undefined ? null : formatInstant(instant));
