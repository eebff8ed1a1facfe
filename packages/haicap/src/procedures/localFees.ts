import { flatMap, type Result } from "@haicap/kernel";
import { type LocalFees, localFeesAt } from "@haicap/procedures/overlays";
import { type LocalFeesWire, proceduresLocalFeesInput } from "@haicap/procedures/schema";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { handlingWords } from "../tables/handlingWords.ts";
import { procedureAndUnitVersions } from "../tables/procedures.ts";
import { patchedUnits } from "../tables/units.ts";

/** The input of {@link localFees}, as written on the wire. */
export type LocalFeesInput = LocalFeesWire;

/**
 * Names the fees a province has set for a procedure (phí, lệ phí theo nghị quyết của Hội đồng nhân dân cấp tỉnh) at a place on a day,
 * from its overlays; none where it has settled nothing, and then `get` speaks.
 *
 * A fee set for the channel goes before one set for every channel; two of the same kind are reported, and neither is named.
 *
 * @example
 * localFees({ code: "1.001193", place: "19753", on: "2026-03-01", overlays: [] }); // => ok { fees: [], warnings: [], … }
 * @since 0.1.0
 */
export const localFees = (input: LocalFeesInput): Result<LocalFees & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: proceduresLocalFeesInput,
      data: procedureAndUnitVersions,
      rule: ({ patches, overlays, ...question }) =>
        flatMap(patchedUnits(patches), (units) => localFeesAt(units, overlays, question)),
      explain: handlingWords,
    },
    input,
  );
