import type { CompiledDefinition } from "@haicap/dossiers";
import { err, ok, type Result } from "@haicap/kernel";
import type { DossierHeader } from "./DossierHeader.ts";
import type { StoreContext } from "./StoreContext.ts";
import type { DefinitionMissing } from "./StoreFailure.ts";

/** A row of `haicap.dossier`. */
export interface DossierRow {
  readonly [column: string]: unknown;
  readonly province: string;
  readonly id: string;
  readonly agency: string;
  readonly unit: string | null;
  readonly procedure: string | null;
  readonly field: string | null;
  readonly desk: string | null;
  readonly definition: string;
  readonly genesis: string;
  readonly version: number;
  readonly head: string;
}

/** The columns of a {@link DossierRow}, for a statement that calls the table `d`. */
export const dossierColumns: string = `d.province, d.id, d.agency, d.unit, d.procedure, d.field, d.desk,
  d.definition, d.genesis, d.version, d.head`;

/** The definition a row keeps. */
export const definitionOf = (
  { definitions }: StoreContext,
  { id, definition }: DossierRow,
): Result<CompiledDefinition, DefinitionMissing> => {
  const known = definitions(definition);
  return known === undefined ? err({ _tag: "DefinitionMissing", id, definition }) : ok(known);
};

/** The header of a row. */
export const headerOf = ({ province, id, agency, unit, procedure, field, desk }: DossierRow): DossierHeader => ({
  province,
  id,
  agency,
  ...(unit === null ? {} : { unit }),
  ...(procedure === null ? {} : { procedure }),
  ...(field === null ? {} : { field }),
  ...(desk === null ? {} : { desk }),
});
