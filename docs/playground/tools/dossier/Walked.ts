import type { Told } from "./pictured.ts";
import type { Definition, Possible } from "./possible.ts";
import type { Step } from "./Step.ts";

/** A dossier on its way. */
export interface Walked {
  readonly told: Told;
  readonly definition: Definition;
  readonly steps: readonly Step[];
  readonly next: readonly Possible[];
  /** When the next step would be taken: `2026-11-20T09:00`. */
  readonly nextAt: string;
}
