/**
 * What an office knows about a dossier beside its history, as it is printed on forms; what is left out is named as missing.
 *
 * @since 0.1.0
 */
export interface FormDetails {
  readonly dossierCode?: string;
  readonly procedureCode?: string;
  readonly procedureName?: string;
  /** The agency that issues the form. */
  readonly agency?: string;
  readonly applicant?: string;
  readonly applicantAddress?: string;
  readonly applicantPhone?: string;
  readonly applicantEmail?: string;
  readonly channel?: SubmissionChannel;
  /** The papers handed in (thành phần hồ sơ), when the event does not list them. */
  readonly documents?: readonly string[];
  /** The limit in words, as it is printed. */
  readonly limit?: string;
}

/** How a dossier came in (cách thức nộp): in person, online, by public post. */
export type SubmissionChannel = "inPerson" | "online" | "publicPost";
