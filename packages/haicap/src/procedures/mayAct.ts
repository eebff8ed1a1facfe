import { flatMap, type Result } from "@haicap/kernel";
import { mayAct as actingOf, type MayAct } from "@haicap/procedures/owner";
import { type MayActWire, proceduresMayActInput } from "@haicap/procedures/schema";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { handlingWords } from "../tables/handlingWords.ts";
import { procedureAndUnitVersions, procedureCatalog } from "../tables/procedures.ts";
import { patchedUnits } from "../tables/units.ts";

/** The input of {@link mayAct}, as written on the wire. */
export type MayActInput = MayActWire;

/**
 * Tells whether a body may decide a procedure (có được giải quyết hay không) on a day and at a place; without `place`, in its own unit:
 * as owner, as one the applicant may choose, by authorisation, in some cases only, or not.
 *
 * Fails as `whoHandles` does, but for competence that depends on the case, which is a verdict here.
 *
 * @legal local-government-2025#14
 * @example
 * const ward = { level: "commune", organ: "peoplesCommittee", unit: "19753" } as const;
 * mayAct({ code: "2.000528", on: "2025-07-01", actor: ward }); // => ok { verdict: "owner", … }
 * mayAct({ code: "1.004222", on: "2026-03-01", actor: ward }); // => ok { verdict: "no", … }
 * @since 0.1.0
 */
export const mayAct = (input: MayActInput): Result<MayAct & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: proceduresMayActInput,
      data: procedureAndUnitVersions,
      rule: ({ patches, actor, ...question }) =>
        flatMap(patchedUnits(patches), (units) => actingOf(procedureCatalog(), units, question, actor)),
      explain: handlingWords,
    },
    input,
  );
