import type { CalendarInput, OfficeInput, PatchInput } from "../deadline/ComputeInput.ts";

/** Which calendar, for which office, as known when, with which later notices; as written on the wire. */
export interface ChoiceInput {
  readonly calendar?: "vn" | CalendarInput;
  readonly office?: OfficeInput;
  readonly knownOn?: string;
  readonly patches?: readonly PatchInput[];
}
