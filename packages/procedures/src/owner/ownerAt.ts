import { map, type Result } from "@haicap/kernel";
import type { UnitTable } from "@haicap/units";
import type { ProcedureCatalog } from "../catalog/ProcedureCatalog.ts";
import type { Handling } from "../competence/Handling.ts";
import { type HandlingFailure, type HandlingQuestion, whoHandles } from "../competence/whoHandles.ts";

/** A question about who owns a procedure: where and when, and what is known of the case. */
export type OwnerQuestion = Pick<HandlingQuestion, "code" | "on" | "place" | "facts" | "overlays">;

/** Who owns a procedure. `owner` is absent where nobody is known to, and `warnings` says why. */
export interface Ownership
  extends Pick<Handling, "status" | "certainty" | "alternatives" | "options" | "reasons" | "warnings" | "citations"> {
  readonly owner?: Handling["decides"] & {};
}

/**
 * Names who owns a procedure (chủ thể có thẩm quyền) on a day and at a place. Decentralisation by the province changes the owner there;
 * authorisation never does.
 *
 * Fails as `whoHandles` does.
 *
 * @legal local-government-2025#13, local-government-2025#14
 * @example
 * const on = civilDateUnsafe("2025-07-01");
 * ownerAt(exampleCatalog, exampleUnits, { code: "2.000528" as OwnerQuestion["code"], on });
 * // => ok { status: "inForce", owner: { level: "commune", kind: "division", … }, … }
 * @since 0.1.0
 */
export const ownerAt = (
  catalog: ProcedureCatalog,
  units: UnitTable,
  question: OwnerQuestion,
): Result<Ownership, HandlingFailure> =>
  map(whoHandles(catalog, units, question), ({ status, certainty, decides, alternatives, options, ...answer }) => ({
    status,
    certainty,
    ...(decides === undefined ? {} : { owner: decides }),
    ...(alternatives === undefined ? {} : { alternatives }),
    ...(options === undefined ? {} : { options }),
    reasons: answer.reasons.filter(({ reason }) => reason !== "authorised"),
    warnings: answer.warnings,
    citations: answer.citations,
  }));
