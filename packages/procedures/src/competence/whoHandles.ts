import type { ProcedureCode } from "@haicap/identifiers";
import { type CivilDate, err, type OutsideCoverage, ok, type Result } from "@haicap/kernel";
import type { UnitCode, UnitNotFound, UnitTable } from "@haicap/units";
import type { SubmissionChannel } from "../catalog/Procedure.ts";
import type { ProcedureCatalog } from "../catalog/ProcedureCatalog.ts";
import { type ProcedureNotFound, procedureNotFound } from "../catalog/ProcedureNotFound.ts";
import type { ProvinceOverlay } from "../overlay/ProvinceOverlay.ts";
import { settleOptions } from "../overlay/settleOptions.ts";
import { withLocalProcedures } from "../overlay/withLocalProcedures.ts";
import type { CaseDependent } from "./CaseDependent.ts";
import type { CaseFacts } from "./CaseFacts.ts";
import type { Handling } from "./Handling.ts";
import { handlingOf } from "./handlingOf.ts";
import { locate, type Whereabouts } from "./locate.ts";
import { ownersOn } from "./ownersOn.ts";

/** A question about one dossier: which procedure, when, where, and what is known of the case. */
export interface HandlingQuestion extends Whereabouts {
  readonly code: ProcedureCode;
  /** The day of the question: who decides then. */
  readonly on: CivilDate;
  /** The unit concerned (the applicant's commune, say), by its code on `on`. */
  readonly place?: UnitCode;
  /** When the dossier came in, if that was earlier. */
  readonly receivedOn?: CivilDate;
  /** The unit that received it, by its code on `receivedOn`. */
  readonly receivedBy?: UnitCode;
  readonly facts?: CaseFacts;
  /** Only desks that receive this way. */
  readonly channel?: SubmissionChannel;
  readonly overlays?: readonly ProvinceOverlay[];
}

/** What {@link whoHandles} can meet. */
export type HandlingFailure = ProcedureNotFound | CaseDependent | UnitNotFound | OutsideCoverage;

/**
 * Names who regulates, decides and receives a procedure (cơ quan có thẩm quyền giải quyết), on a day and at a place, with the
 * legal basis.
 *
 * Without `place` the body is named, not its unit. Before the first day the catalog knows of, past the end of the legal basis,
 * and where no rule is established, there is no `decides` and `warnings` says why.
 *
 * Fails with `ProcedureNotFound`, with `CaseDependent` when the level depends on facts that are missing, and as `unitOn` does
 * when `place` names no unit on the day.
 *
 * @legal local-government-2025#11, one-stop-2025#14
 * @example
 * const code = "2.000528" as Parameters<typeof whoHandles>[2]["code"];
 * whoHandles(exampleCatalog, exampleUnits, { code, on: civilDateUnsafe("2025-06-30") });
 * // => ok { status: "inForce", decides: { level: "district", kind: "original", … }, … }
 * whoHandles(exampleCatalog, exampleUnits, { code, on: civilDateUnsafe("2025-07-01") });
 * // => ok { status: "inForce", decides: { level: "commune", kind: "division", … }, … }
 * whoHandles(exampleCatalog, exampleUnits, { code, on: civilDateUnsafe("2027-03-01") });
 * // => ok { status: "unknown", warnings: ["legalBasisExpired", "afterLastCheck"], … }
 * @since 0.1.0
 */
export const whoHandles = (
  catalog: ProcedureCatalog,
  units: UnitTable,
  question: HandlingQuestion,
): Result<Handling, HandlingFailure> => {
  const { code, on, facts, receivedOn, overlays } = question;
  const entry = catalog.entry(code) ?? (overlays && withLocalProcedures(catalog, overlays).entry(code));
  if (entry === undefined) return err(procedureNotFound(catalog, code));
  const located = locate(units, question);
  if (!located.ok) return located;
  const { place } = located.value;
  const owners = ownersOn(catalog, entry, on, facts, receivedOn);
  const settled = owners.ok || overlays === undefined ? owners : settleOptions(owners.error, overlays, place, on);
  return settled.ok ? ok(handlingOf(catalog, entry, question, located.value, settled.value)) : settled;
};
