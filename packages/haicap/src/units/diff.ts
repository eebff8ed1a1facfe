import { flatMap, map, type Result } from "@haicap/kernel";
import { diffUnits, type UnitDifference, type UnitLevel } from "@haicap/units";
import { type BetweenDays, type PatchedWire, unitsDiffInput } from "@haicap/units/schema";
import { explainEn, explainVi } from "@haicap/units/text";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { betweenDays, patchedUnits, unitVersions } from "../tables/units.ts";

/** The input of {@link diff}, as written on the wire; `within` is a code of the day `to`. */
export interface DiffInput extends PatchedWire {
  readonly from: string;
  readonly to: string;
  readonly within?: string | undefined;
  readonly level?: UnitLevel | undefined;
}

/** The answer of {@link diff}. */
export interface DiffOutput extends UnitDifference, BetweenDays {}

/**
 * Compares the units in force on two days (so sánh đơn vị hành chính giữa hai ngày): which ended, which began, which changed their name, type,
 * code or place, and how many stayed as they were.
 *
 * Fails with `OutsideCoverage` when either day is not covered, and with `UnitNotFound` for `within`.
 *
 * @example
 * const found = diff({ from: "2026-09-19", to: "2026-09-20", level: "province" });
 * found.ok && found.value.changed.map(({ after }) => after.fullName); // => ["Thành phố Bắc Ninh"]
 * @since 0.1.0
 */
export const diff = (input: DiffInput): Result<DiffOutput & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: unitsDiffInput,
      data: unitVersions,
      rule: ({ from, to, within, level, patches }) =>
        flatMap(patchedUnits(patches), (table) => {
          const options = { ...(within === undefined ? {} : { within }), ...(level === undefined ? {} : { level }) };
          return map(
            diffUnits(table, from, to, options),
            (found): DiffOutput => ({ ...found, ...betweenDays(table, from, to) }),
          );
        }),
      explain: (failure) => ({ vi: explainVi(failure), en: explainEn(failure) }),
    },
    input,
  );
