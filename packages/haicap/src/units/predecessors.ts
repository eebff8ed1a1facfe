import { flatMap, map, type Result } from "@haicap/kernel";
import { predecessorsOf, twoTierFrom } from "@haicap/units";
import { type PatchedWire, unitsPredecessorsInput } from "@haicap/units/schema";
import { explainEn, explainVi } from "@haicap/units/text";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { onDay, patchedUnits, unitVersions } from "../tables/units.ts";
import type { SuccessionOutput } from "./successors.ts";

/** The input of {@link predecessors}, as written on the wire. */
export interface PredecessorsInput extends PatchedWire {
  readonly code: string;
  readonly on?: string | undefined;
}

/**
 * Finds what a unit was made from (đơn vị hành chính trước sắp xếp), with the act. `certain` is there only when everybody came from one unit.
 *
 * The code is that of `on`, the first day of the two tiers unless told. A unit that an act of 2026 changed comes, on a day after it, from its own earlier version.
 *
 * Fails with `UnitNotFound`, `OutsideCoverage` and, for `patches` that do not fit, `PatchRefused`.
 *
 * @legal provinces-2025, local-government-2025
 * @example
 * predecessors({ code: "26732" }); // => ok { certain: { fullName: "Huyện Côn Đảo", … }, on: "2025-07-01", … }
 * @since 0.1.0
 */
export const predecessors = (
  input: PredecessorsInput,
): Result<SuccessionOutput & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: unitsPredecessorsInput,
      data: unitVersions,
      rule: ({ code, on, patches }) =>
        flatMap(patchedUnits(patches), (table) => {
          const day = on ?? twoTierFrom(table);
          return map(
            predecessorsOf(table, code, day),
            (found): SuccessionOutput => ({ ...found, ...onDay(table, day) }),
          );
        }),
      explain: (failure) => ({ vi: explainVi(failure), en: explainEn(failure) }),
    },
    input,
  );
