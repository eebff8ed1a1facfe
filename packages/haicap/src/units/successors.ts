import { flatMap, map, type Result } from "@haicap/kernel";
import { type Succession, successorsOf, threeTierLast } from "@haicap/units";
import { type OnDay, type PatchedWire, unitsSuccessorsInput } from "@haicap/units/schema";
import { explainEn, explainVi } from "@haicap/units/text";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { onDay, patchedUnits, unitVersions } from "../tables/units.ts";

/** The input of {@link successors}, as written on the wire. */
export interface SuccessorsInput extends PatchedWire {
  readonly code: string;
  readonly on?: string | undefined;
}

/** The answer of {@link successors} and {@link predecessors}; `on` is the day whose unit the code means. */
export interface SuccessionOutput extends Succession, OnDay {}

/**
 * Finds what a unit became (đơn vị hành chính sau sắp xếp), with the act. `certain` is there only when all residents go one way.
 *
 * The code is that of `on`, the last day of the three tiers unless told. A unit that is still what it was has no edges.
 *
 * Fails with `UnitNotFound`, `OutsideCoverage` and, for `patches` that do not fit, `PatchRefused`.
 *
 * @legal provinces-2025, local-government-2025
 * @example
 * successors({ code: "26740" }); // => ok { certain: { fullName: "Phường Sài Gòn", … }, on: "2025-06-30", … }
 * @since 0.1.0
 */
export const successors = (
  input: SuccessorsInput,
): Result<SuccessionOutput & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: unitsSuccessorsInput,
      data: unitVersions,
      rule: ({ code, on, patches }) =>
        flatMap(patchedUnits(patches), (table) => {
          const day = on ?? threeTierLast(table);
          return map(successorsOf(table, code, day), (found): SuccessionOutput => ({ ...found, ...onDay(table, day) }));
        }),
      explain: (failure) => ({ vi: explainVi(failure), en: explainEn(failure) }),
    },
    input,
  );
