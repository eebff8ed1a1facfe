import type { ProcedureCode } from "@haicap/identifiers";
import type { ProcedureCatalog } from "./ProcedureCatalog.ts";
import { replacementsOf } from "./replacementsOf.ts";

/** No procedure bears the code. `suggestions` bear a code one digit away; `name` tells them apart. */
export interface ProcedureNotFound {
  readonly _tag: "ProcedureNotFound";
  readonly code: ProcedureCode;
  /** What has replaced it, where that is known of a code the catalog no longer has. */
  readonly replacedBy?: readonly { readonly code: ProcedureCode; readonly name: string }[];
  readonly suggestions: readonly { readonly code: ProcedureCode; readonly name: string }[];
}

/**
 * The failure for a code, with the codes that differ from it in one digit, or in two neighbours swapped.
 *
 * @example
 * procedureNotFound(exampleCatalog, "9.999999")._tag; // => "ProcedureNotFound"
 */
export const procedureNotFound = (catalog: ProcedureCatalog, code: ProcedureCode): ProcedureNotFound => {
  const named = (other: ProcedureCode): { readonly code: ProcedureCode; readonly name: string } => ({
    code: other,
    name: catalog.entry(other)?.name ?? "",
  });
  const { replacedBy } = replacementsOf(catalog, code);
  return {
    _tag: "ProcedureNotFound",
    code,
    ...(replacedBy.length === 0 ? {} : { replacedBy: replacedBy.map(({ by }) => named(by)) }),
    suggestions: catalog.codes
      .filter((other) => isNear(code, other))
      .slice(0, mostSuggestions)
      .map(named),
  };
};

const mostSuggestions = 5;

const isNear = (a: string, b: string): boolean => {
  const differing = [...a].flatMap((letter, at) => (letter === b[at] ? [] : [at]));
  const [first = 0, second = 0] = differing;
  return differing.length === 1 || (differing.length === 2 && a[first] === b[second] && a[second] === b[first]);
};
