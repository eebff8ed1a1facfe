import type { CompiledDefinition } from "../definition/CompiledDefinition.ts";
import type { DossierParameters } from "../definition/DossierDefinition.ts";

/** A number of the rules that differs. */
export interface ParameterDifference {
  readonly key: keyof DossierParameters;
  readonly from: number | string;
  readonly to: number | string;
}

/** What differs between two definitions for a dossier in a status: what may happen next, the national code, the numbers. */
export interface DefinitionDifferences {
  readonly status: { readonly from: string; readonly to: string };
  readonly code: { readonly from: number | "kept" | null; readonly to: number | "kept" | null };
  /** Commands of the status, and of any status, that come or go. */
  readonly gainedHere: readonly string[];
  readonly lostHere: readonly string[];
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  readonly parameters: readonly ParameterDifference[];
}

/** Lists what would be different for a dossier under another definition. */
export const definitionDifferences = (
  from: CompiledDefinition,
  to: CompiledDefinition,
  status: string,
  landing: string,
): DefinitionDifferences => {
  const [before, after] = [from.rows.get(status), to.rows.get(landing)];
  const [here, there] = [[...(before?.on.keys() ?? [])], [...(after?.on.keys() ?? [])]];
  const [own, other] = [[...from.commands.keys()], [...to.commands.keys()]];
  return {
    status: { from: status, to: landing },
    code: { from: before?.status.code ?? null, to: after?.status.code ?? null },
    gainedHere: without(there, here),
    lostHere: without(here, there),
    gained: without(other, own),
    lost: without(own, other),
    parameters: parametersThatDiffer(from.definition.parameters, to.definition.parameters),
  };
};

const without = (keys: readonly string[], others: readonly string[]): readonly string[] =>
  keys.filter((key) => !others.includes(key));

const parametersThatDiffer = (from: DossierParameters, to: DossierParameters): readonly ParameterDifference[] =>
  (Object.keys(from) as (keyof DossierParameters)[])
    .filter((key) => from[key] !== to[key])
    .map((key) => ({ key, from: from[key], to: to[key] }));
