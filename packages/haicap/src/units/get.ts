import { type CivilDate, err, flatMap, map, type OutsideCoverage, type Result } from "@haicap/kernel";
import {
  type AdministrativeUnit,
  type Era,
  eraOn,
  threeTierLast,
  twoTierFrom,
  type UnitTable,
  unitOn,
} from "@haicap/units";
import { type OnDay, type PatchedWire, unitsGetInput } from "@haicap/units/schema";
import { explainEn, explainVi } from "@haicap/units/text";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { onDay, patchedUnits, unitVersions } from "../tables/units.ts";

/** The input of {@link get}, as written on the wire. */
export interface GetInput extends PatchedWire {
  readonly code: string;
  readonly on?: string | undefined;
  readonly era?: Era | undefined;
}

/** The answer of {@link get}. */
export interface GetOutput extends OnDay {
  readonly unit: AdministrativeUnit;
}

/**
 * Finds the administrative unit (đơn vị hành chính) that bears a code on a day.
 *
 * Without `on` the day is the last one the data covers, or with `era: "threeTier"` the last day of the three tiers; the
 * answer echoes it. After the last day the data covers, the last known state is answered as `provisional`, for a year.
 *
 * Fails with `UnitNotFound` (and the eras that know the code) and with `OutsideCoverage`.
 *
 * @legal unit-codes-2025
 * @example
 * get({ code: "26740", on: "2025-06-30" }); // => ok { unit: { fullName: "Phường Bến Nghé", era: "threeTier", … }, on: "2025-06-30", … }
 * get({ code: "26740", on: "2025-07-01" }); // => ok { unit: { fullName: "Phường Sài Gòn", era: "twoTier", … }, on: "2025-07-01", … }
 * @since 0.1.0
 */
export const get = (input: GetInput): Result<GetOutput & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: unitsGetInput,
      data: unitVersions,
      rule: ({ code, on, era, patches }) =>
        flatMap(patchedUnits(patches), (table) => {
          const day = on ?? (era === "threeTier" ? threeTierLast(table) : table.present);
          if (era !== undefined && eraOn(table, day) !== era) return err(outsideEra(table, day, era));
          return map(unitOn(table, code, day), (unit): GetOutput => ({ unit, ...onDay(table, day) }));
        }),
      explain: (failure) => ({ vi: explainVi(failure), en: explainEn(failure) }),
    },
    input,
  );

const outsideEra = (table: UnitTable, on: CivilDate, era: Era): OutsideCoverage => {
  const boundary = twoTierFrom(table);
  const coverage = era === "twoTier" ? { ...table.coverage, from: boundary } : { ...table.coverage, until: boundary };
  return { _tag: "OutsideCoverage", on, coverage };
};
