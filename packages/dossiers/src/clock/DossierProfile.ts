import type { Period } from "@haicap/kernel";
import type { DossierParameters } from "../definition/DossierDefinition.ts";

/**
 * A mandate to sign by authorisation (văn bản uỷ quyền): its number, the days it holds, and whose it is; without `holder` anybody's.
 *
 * @legal records-work-2020
 */
export interface Mandate {
  readonly mandate: string;
  readonly effective: Period;
  readonly holder?: string;
}

/**
 * The numbers of one dossier's procedure version, and what is on record for the dossier: a delegation, and the agency's mandates. Where
 * the mandates are given, signing `TUQ.` needs one of them, in force that day and the signer's own; else it needs to name one.
 */
export interface DossierProfile extends DossierParameters {
  readonly delegation: boolean;
  readonly mandates?: readonly Mandate[];
}
