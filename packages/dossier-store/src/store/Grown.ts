import type { StoredDossier } from "./StoredDossier.ts";

/** A dossier that has grown, and from which version. */
export interface Grown {
  readonly before: number;
  readonly stored: StoredDossier;
}
