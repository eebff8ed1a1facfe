import type { CivilDate } from "@haicap/kernel";

/** How long an instrument that gives competence lives (hiệu lực của căn cứ). `until` is the first day without it. */
export interface LegalBasis {
  readonly instrument: string;
  readonly from?: CivilDate;
  readonly until?: CivilDate;
  readonly replacedBy?: string;
  /** Whether dossiers received earlier go on under it after `until`. */
  readonly keepsEarlierDossiers: boolean;
}
