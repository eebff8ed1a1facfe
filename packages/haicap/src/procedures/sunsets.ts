import { ok, type Result } from "@haicap/kernel";
import { type Sunset, sunsets as sunsetsOf } from "@haicap/procedures/list";
import { proceduresSunsetsInput } from "@haicap/procedures/schema";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { procedureCatalog, procedureVersions } from "../tables/procedures.ts";

/** The input of {@link sunsets}, as written on the wire; `until` is exclusive. */
export interface SunsetsInput {
  readonly from: string;
  readonly until: string;
}

/**
 * Lists the acts that give competence and end in a period (căn cứ sắp hết hiệu lực), with the procedures that rest on them.
 *
 * An act is on the list when the first day without it lies in the period, `from` inclusive, `until` exclusive.
 *
 * @example
 * sunsets({ from: "2026-07-01", until: "2027-03-01" }); // => ok { sunsets: [], … }
 * const ends = sunsets({ from: "2027-01-01", until: "2028-01-01" });
 * ends.ok && ends.value.sunsets[0]; // => { instrument: "120/2025/NĐ-CP", until: "2027-03-01", … }
 * @since 0.1.0
 */
export const sunsets = (
  input: SunsetsInput,
): Result<{ readonly sunsets: readonly Sunset[]; readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: proceduresSunsetsInput,
      data: procedureVersions,
      rule: (within): Result<{ readonly sunsets: readonly Sunset[] }, never> =>
        ok({ sunsets: sunsetsOf(procedureCatalog(), within) }),
      explain: (never) => never,
    },
    input,
  );
