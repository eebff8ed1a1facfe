import { ok, type Result } from "@haicap/kernel";
import {
  type ProceduresSearchOutput,
  type ProceduresSearchWire,
  proceduresSearchInput,
} from "@haicap/procedures/schema";
import { searchProcedures } from "@haicap/procedures/search";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { procedureCatalog, procedureVersions } from "../tables/procedures.ts";

/** The input of {@link search}, as written on the wire. */
export type SearchInput = ProceduresSearchWire;

/**
 * Searches procedures by name, with or without marks, or by the beginning of a code (tìm thủ tục hành chính).
 *
 * Every word must occur. `level` is an owner on the day `on`; `field` a whole field; `total` counts the matches beyond `limit`
 * (20 unless told).
 *
 * @example
 * search({ text: "dang ky khai sinh", limit: 1 });
 * // => ok { matches: [{ code: "1.001193", match: "exact", score: 1, … }], … }
 * @since 0.1.0
 */
export const search = (input: SearchInput): Result<ProceduresSearchOutput & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: proceduresSearchInput,
      data: procedureVersions,
      rule: (query): Result<ProceduresSearchOutput, never> => {
        const { matches, total } = searchProcedures(procedureCatalog(), query);
        return ok({
          matches: matches.map(({ entry: { code, name, field, ministry }, levels, match, score }) => ({
            code,
            name,
            field,
            ministry,
            levels,
            match,
            score,
          })),
          total,
        });
      },
      explain: (never) => never,
    },
    input,
  );
