/** Options of a command that speaks to a person. */
export interface Spoken {
  readonly lang: string;
  readonly json?: true;
}
