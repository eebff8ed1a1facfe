import type { Instant } from "@haicap/kernel";

/** The clock of the desk's first answer (thời hạn tiếp nhận): from filing to acceptance, form 02 or form 03. */
export type IntakeClock =
  | { readonly mode: "notStarted" }
  | { readonly mode: "running"; readonly since: Instant }
  | { readonly mode: "stopped"; readonly since: Instant; readonly until: Instant };
