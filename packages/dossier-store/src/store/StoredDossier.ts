import type { CompiledDefinition, Dossier } from "@haicap/dossiers";
import type { History } from "@haicap/dossiers/history";
import type { DossierHeader } from "./DossierHeader.ts";

/**
 * A dossier as the store has it (hồ sơ trong kho): its header, its history, verified, and what the history comes to.
 *
 * Whoever appends to it hands it back; its version is the number of its events.
 *
 * @since 0.1.0
 */
export interface StoredDossier {
  readonly header: DossierHeader;
  readonly definition: CompiledDefinition;
  readonly history: History;
  readonly dossier: Dossier;
}

/** How many events a dossier has: what an append must find unchanged. */
export const versionOf = ({ history }: StoredDossier): number => history.entries.length;
