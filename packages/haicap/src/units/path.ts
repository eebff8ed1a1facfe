import { flatMap, map, type Result } from "@haicap/kernel";
import { pathBetween, threeTierLast, type UnitPath } from "@haicap/units";
import { type BetweenDays, type PatchedWire, unitsPathInput } from "@haicap/units/schema";
import { explainEn, explainVi } from "@haicap/units/text";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { betweenDays, patchedUnits, unitVersions } from "../tables/units.ts";

/** The input of {@link path}, as written on the wire. */
export interface PathInput extends PatchedWire {
  readonly code: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The answer of {@link path}. */
export interface PathOutput extends UnitPath, BetweenDays {}

/**
 * Finds where the unit that bears a code on the day `from` is on the day `to` (đường đi của đơn vị hành chính), over every act between.
 *
 * Unless told, `from` is the last day of the three tiers and `to` the last day the data covers; `to` may be the earlier one.
 *
 * Fails with `UnitNotFound`, `OutsideCoverage` and, for `patches` that do not fit, `PatchRefused`.
 *
 * @legal provinces-2025, local-government-2025
 * @example
 * const found = path({ code: "07294" });
 * found.ok && found.value.edges[0]?.steps.map(({ on, to }) => `${on} ${to.fullName}`);
 * // => ["2025-07-01 Xã Bố Hạ", "2026-09-20 Phường Bố Hạ"]
 * @since 0.1.0
 */
export const path = (input: PathInput): Result<PathOutput & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: unitsPathInput,
      data: unitVersions,
      rule: ({ code, from, to, patches }) =>
        flatMap(patchedUnits(patches), (table) => {
          const days = [from ?? threeTierLast(table), to ?? table.present] as const;
          return map(
            pathBetween(table, code, ...days),
            (found): PathOutput => ({ ...found, ...betweenDays(table, ...days) }),
          );
        }),
      explain: (failure) => ({ vi: explainVi(failure), en: explainEn(failure) }),
    },
    input,
  );
