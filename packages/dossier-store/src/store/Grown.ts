import type { HistoryEntry } from "@haicap/dossiers/history";
import type { StoredDossier } from "./StoredDossier.ts";

/** A dossier with what it has grown by: from which version, and the entries. */
export interface Grown {
  readonly before: number;
  readonly stored: StoredDossier;
  readonly entries: readonly HistoryEntry[];
}
