import type { CalendarInput, OfficeInput } from "../deadline/ComputeInput.ts";

/** Which calendar, for which office, as known when; as written on the wire. */
export interface ChoiceInput {
  readonly calendar?: "vn" | CalendarInput;
  readonly office?: OfficeInput;
  readonly knownOn?: string;
}
