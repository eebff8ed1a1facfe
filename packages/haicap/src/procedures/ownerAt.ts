import { flatMap, type Result } from "@haicap/kernel";
import { type Ownership, ownerAt as ownerOf } from "@haicap/procedures/owner";
import { type OwnerAtWire, proceduresOwnerAtInput } from "@haicap/procedures/schema";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { handlingWords } from "../tables/handlingWords.ts";
import { procedureAndUnitVersions, procedureCatalog } from "../tables/procedures.ts";
import { patchedUnits } from "../tables/units.ts";

/** The input of {@link ownerAt}, as written on the wire. */
export type OwnerAtInput = OwnerAtWire;

/**
 * Names who owns a procedure (chủ thể có thẩm quyền) on a day and at a place. Decentralisation by the province changes the owner there,
 * authorisation never does.
 *
 * Fails as `whoHandles` does.
 *
 * @legal local-government-2025#13, local-government-2025#14
 * @example
 * ownerAt({ code: "2.000528", on: "2025-07-01" }); // => ok { owner: { level: "commune", kind: "division", … }, … }
 * @since 0.1.0
 */
export const ownerAt = (input: OwnerAtInput): Result<Ownership & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: proceduresOwnerAtInput,
      data: procedureAndUnitVersions,
      rule: ({ patches, ...question }) =>
        flatMap(patchedUnits(patches), (units) => ownerOf(procedureCatalog(), units, question)),
      explain: handlingWords,
    },
    input,
  );
