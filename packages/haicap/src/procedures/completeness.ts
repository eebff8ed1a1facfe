import { ok, type Result } from "@haicap/kernel";
import { completenessOf } from "@haicap/procedures/list";
import { type ProceduresCompletenessOutput, proceduresCompletenessInput } from "@haicap/procedures/schema";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { procedureCatalog, procedureVersions } from "../tables/procedures.ts";

/** The input of {@link completeness}, as written on the wire. */
export interface CompletenessInput {
  readonly on?: string | undefined;
}

/**
 * Counts what the catalog knows and does not know on a day (mức độ đầy đủ của dữ liệu), by ministry.
 *
 * Without `on` the day is the last one the data cover.
 *
 * @example
 * const answer = completeness({ on: "2026-03-01" });
 * answer.ok && answer.value.ministries.reduce((sum, { procedures }) => sum + procedures, 0); // => 2703
 * @since 0.1.0
 */
export const completeness = (
  input: CompletenessInput = {},
): Result<ProceduresCompletenessOutput & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: proceduresCompletenessInput,
      data: procedureVersions,
      rule: ({ on = procedureCatalog().present }): Result<ProceduresCompletenessOutput, never> =>
        ok({ on, ministries: completenessOf(procedureCatalog(), on) }),
      explain: (never) => never,
    },
    input,
  );
