import { flatMap, map, type Result } from "@haicap/kernel";
import { type AdministrativeUnit, childrenOn, type UnitLevel } from "@haicap/units";
import { type OnDay, type PatchedWire, unitsChildrenInput } from "@haicap/units/schema";
import { explainEn, explainVi } from "@haicap/units/text";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { onDay, patchedUnits, unitVersions } from "../tables/units.ts";

/** The input of {@link children}, as written on the wire. */
export interface ChildrenInput extends PatchedWire {
  readonly code: string;
  readonly on?: string | undefined;
  readonly level?: UnitLevel | undefined;
}

/** The answer of {@link children}. */
export interface ChildrenOutput extends OnDay {
  readonly units: readonly AdministrativeUnit[];
}

/**
 * Lists the units below another (đơn vị hành chính trực thuộc) on a day, by code: those right below, or all of one `level`.
 *
 * Without `on` the day is the last one the data covers. Fails with `UnitNotFound`, `OutsideCoverage` and, for `patches` that do not fit, `PatchRefused`.
 *
 * @example
 * const hue = children({ code: "46", on: "2025-07-01" });
 * hue.ok && hue.value.units.length; // => 40
 * @since 0.1.0
 */
export const children = (input: ChildrenInput): Result<ChildrenOutput & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: unitsChildrenInput,
      data: unitVersions,
      rule: ({ code, on, level, patches }) =>
        flatMap(patchedUnits(patches), (table) => {
          const day = on ?? table.present;
          const found = childrenOn(table, code, day, level === undefined ? {} : { level });
          return map(found, (units): ChildrenOutput => ({ units, ...onDay(table, day) }));
        }),
      explain: (failure) => ({ vi: explainVi(failure), en: explainEn(failure) }),
    },
    input,
  );
