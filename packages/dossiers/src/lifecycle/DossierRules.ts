import type { DossierProfile } from "../clock/DossierProfile.ts";
import type { Timekeeper } from "../clock/Timekeeper.ts";
import type { CompiledDefinition } from "../definition/CompiledDefinition.ts";

/** Everything a decision about a dossier depends on: the definition, the procedure's limits and the office calendar. */
export interface DossierRules {
  readonly definition: CompiledDefinition;
  readonly profile: DossierProfile;
  readonly time: Timekeeper;
}
