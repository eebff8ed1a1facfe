import { ok, type Result } from "@haicap/kernel";
import { diffProcedures, type ProcedureDiff } from "@haicap/procedures";
import { proceduresDiffInput } from "@haicap/procedures/schema";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { procedureCatalog, procedureVersions } from "../tables/procedures.ts";

/** The input of {@link diff}, as written on the wire. */
export interface DiffInput {
  readonly from: string;
  readonly to: string;
}

/**
 * Compares the catalog on two days (so sánh bộ thủ tục): procedures added, abolished, replaced, moved between levels.
 *
 * Procedures whose owner is not established on one of the days are counted in `unknown`, never guessed.
 *
 * @example
 * diff({ from: "2026-01-01", to: "2026-01-01" });
 * // => ok { added: [], abolished: [], replaced: [], moved: [], limitsChanged: [], feesChanged: [], unknown: 0, … }
 * @since 0.1.0
 */
export const diff = (input: DiffInput): Result<ProcedureDiff & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: proceduresDiffInput,
      data: procedureVersions,
      rule: ({ from, to }): Result<ProcedureDiff, never> => ok(diffProcedures(procedureCatalog(), from, to)),
      explain: (never) => never,
    },
    input,
  );
