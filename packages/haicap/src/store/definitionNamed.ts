import type { CompiledDefinition } from "@haicap/dossiers";
import { dossierDefinition } from "../tables/dossiers.ts";

/**
 * A definition of a dossier's life by its id (quy trình theo mã), or `undefined`: what a store of histories asks for.
 *
 * @example
 * definitionNamed("nothing"); // => undefined
 * @since 0.1.0
 */
export const definitionNamed = (id: string): CompiledDefinition | undefined => {
  const known = dossierDefinition(id, undefined);
  return known.ok ? known.value.compiled : undefined;
};
