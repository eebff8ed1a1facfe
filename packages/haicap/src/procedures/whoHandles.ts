import { flatMap, type Result } from "@haicap/kernel";
import { type Handling, whoHandles as handle } from "@haicap/procedures";
import { proceduresWhoHandlesInput, type WhoHandlesWire } from "@haicap/procedures/schema";
import { explainEn, explainVi } from "@haicap/procedures/text";
import { explainEn as explainUnitsEn, explainVi as explainUnitsVi } from "@haicap/units/text";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { procedureAndUnitVersions, procedureCatalog } from "../tables/procedures.ts";
import { patchedUnits } from "../tables/units.ts";

/** The input of {@link whoHandles}, as written on the wire. */
export type WhoHandlesInput = WhoHandlesWire;

/**
 * Names who regulates, decides and receives a procedure (cơ quan có thẩm quyền giải quyết) on a day and at a place, with the
 * legal basis.
 *
 * `place` is a unit code of the day `on`; without it the body is named, not its unit. Where the tables do not establish an
 * owner, or its legal basis has ended, there is no `decides` and `warnings` says why.
 *
 * `patches` are acts that changed units since the tables were made: `place` is looked up as if they were in them.
 *
 * Fails with `ProcedureNotFound`, `CaseDependent` (with the options and the facts that would tell), `UnitNotFound`, `PatchRefused`.
 *
 * @legal local-government-2025#11, one-stop-2025#14
 * @example
 * whoHandles({ code: "1.001193", on: "2025-07-01" }); // => ok { status: "inForce", decides: { level: "commune", kind: "original", … }, … }
 * whoHandles({ code: "2.000528", on: "2025-06-30" }); // => ok { decides: { level: "district", … }, … }
 * whoHandles({ code: "2.000528", on: "2027-03-01" }); // => ok { status: "unknown", warnings: ["legalBasisExpired", …], … }
 * @since 0.1.0
 */
export const whoHandles = (input: WhoHandlesInput): Result<Handling & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: proceduresWhoHandlesInput,
      data: procedureAndUnitVersions,
      rule: ({ patches, ...question }) =>
        flatMap(patchedUnits(patches), (units) => handle(procedureCatalog(), units, question)),
      explain: (failure) =>
        failure._tag === "PatchRefused"
          ? { vi: explainUnitsVi(failure), en: explainUnitsEn(failure) }
          : { vi: explainVi(failure), en: explainEn(failure) },
    },
    input,
  );
