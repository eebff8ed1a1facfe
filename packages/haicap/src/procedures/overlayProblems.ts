import { ok, type Result } from "@haicap/kernel";
import { overlayProblems as problemsOf } from "@haicap/procedures/overlays";
import {
  type ProceduresOverlayProblemsOutput,
  type ProvinceOverlayWire,
  proceduresOverlayProblemsInput,
} from "@haicap/procedures/schema";
import { overlayProblemEn, overlayProblemVi } from "@haicap/procedures/text";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { procedureCatalog, procedureVersions } from "../tables/procedures.ts";

/** The input of {@link overlayProblems}, as written on the wire. */
export interface OverlayProblemsInput {
  readonly overlays: readonly ProvinceOverlayWire[];
  readonly on?: string | undefined;
}

/**
 * Reports what is wrong with the rules of a province (kiểm tra quy định riêng của tỉnh), by row counted from 0, in words.
 *
 * Without `on` the day is the last one the data cover. `whoHandles` leaves out what cannot hold.
 *
 * @example
 * overlayProblems({ overlays: [] }); // => ok { problems: [], … }
 * @since 0.1.0
 */
export const overlayProblems = (
  input: OverlayProblemsInput,
): Result<ProceduresOverlayProblemsOutput & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: proceduresOverlayProblemsInput,
      data: procedureVersions,
      rule: ({ overlays, on = procedureCatalog().present }): Result<ProceduresOverlayProblemsOutput, never> =>
        ok({
          on,
          problems: problemsOf(procedureCatalog(), overlays, on).map((problem) => ({
            ...problem,
            message: { vi: overlayProblemVi(problem), en: overlayProblemEn(problem) },
          })),
        }),
      explain: (never) => never,
    },
    input,
  );
