import type { ProcedureCode } from "@haicap/identifiers";
import type { ProcedureCatalog } from "./ProcedureCatalog.ts";
import type { Replacement } from "./Replacement.ts";

/** What replaced a procedure, and what it replaced itself. */
export interface Replacements {
  readonly replacedBy: readonly Replacement[];
  readonly replaces: readonly Replacement[];
}

/**
 * Lists what replaced a procedure and what it replaced (thay thế thủ tục), in the order of codes; of codes the catalog no longer has too.
 *
 * @example
 * const [abolished] = exampleCatalog.codes;
 * replacementsOf(exampleCatalog, abolished).replacedBy.map(({ by }) => by); // => ["2.002867"]
 * @since 0.1.0
 */
export const replacementsOf = ({ replacements }: ProcedureCatalog, code: ProcedureCode): Replacements => ({
  replacedBy: replacements.filter(({ replaced }) => replaced === code),
  replaces: replacements.filter(({ by }) => by === code),
});
