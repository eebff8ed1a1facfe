import type { WorkingCalendar } from "@haicap/calendar";
import type { CompiledDefinition, DefinitionUnknown } from "@haicap/dossiers";
import type { CivilDate, NotInForce, OutsideCoverage, Result, Sealer } from "@haicap/kernel";
import type { ProcedureCatalog } from "@haicap/procedures";
import type { AddressReader } from "@haicap/units/address";

/** A definition of the life of dossiers, and the digest its histories start from. */
export interface DefinitionOnDay {
  readonly compiled: CompiledDefinition;
  readonly genesis: string;
}

/** The facts a province is bound to; its units are those of the reader of addresses. */
export interface ProvinceTables {
  readonly addresses: AddressReader;
  readonly calendar: WorkingCalendar;
  readonly catalog: ProcedureCatalog;
  /** The definition of an id, or without one that in force on a day. */
  readonly definition: (
    id: string | undefined,
    on: CivilDate,
  ) => Result<DefinitionOnDay, DefinitionUnknown | OutsideCoverage | NotInForce>;
  readonly sealer: Sealer;
}
