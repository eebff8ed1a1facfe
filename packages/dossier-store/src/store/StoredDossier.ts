import type { CompiledDefinition, Dossier } from "@haicap/dossiers";
import type { History } from "@haicap/dossiers/history";
import type { DossierHeader } from "./DossierHeader.ts";

/**
 * A dossier as the store has it (hồ sơ trong kho): its header, what its history comes to, and where that ends. Whoever appends to it hands
 * it back.
 *
 * @since 0.1.0
 */
export interface StoredDossier {
  readonly header: DossierHeader;
  readonly definition: CompiledDefinition;
  readonly dossier: Dossier;
  /** How many events it has: what an append must find unchanged. */
  readonly version: number;
  /** The digest of its last event, or where its chain starts. */
  readonly head: string;
}

/** A dossier with its whole history, verified from the definition to the head. */
export interface DossierWithHistory extends StoredDossier {
  readonly history: History;
}
