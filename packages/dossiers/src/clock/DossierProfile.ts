import type { DossierParameters } from "../definition/DossierDefinition.ts";

/** The numbers of one dossier's procedure version, and whether a delegation is on record for the dossier. */
export interface DossierProfile extends DossierParameters {
  readonly delegation: boolean;
}
