/** The definition has no form of that number; `known` lists the numbers it has. */
export interface FormUnknown {
  readonly _tag: "FormUnknown";
  readonly form: string;
  readonly known: readonly string[];
}

/** Nothing in the history issues the form; `issuedBy` lists the commands that would. */
export interface FormNotIssued {
  readonly _tag: "FormNotIssued";
  readonly form: string;
  readonly status: string;
  readonly issuedBy: readonly string[];
}

/** Why a form cannot be filled in. */
export type FormFailure = FormUnknown | FormNotIssued;
