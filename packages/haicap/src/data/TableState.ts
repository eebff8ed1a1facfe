/** A table of facts as it is installed. */
export interface TableState {
  /** Its name, as in `data` of every answer. */
  readonly table: string;
  readonly version: string;
  /** The last day up to which someone looked for changes. */
  readonly knownOn: string;
  /** Days from then to the day asked about; negative when the table is younger than that day. */
  readonly ageInDays: number;
  /** The days it answers for: `from` counts, `until` does not. Absent where every day is answered for. */
  readonly coverage?: { readonly from: string; readonly until: string };
}
