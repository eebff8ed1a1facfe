import { flatMap, map, type Result } from "@haicap/kernel";
import { changesOf, type UnitChange } from "@haicap/units";
import { type OnDay, type PatchedWire, unitsChangesInput } from "@haicap/units/schema";
import { explainEn, explainVi } from "@haicap/units/text";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { onDay, patchedUnits, unitVersions } from "../tables/units.ts";

/** The input of {@link changes}, as written on the wire. */
export interface ChangesInput extends PatchedWire {
  readonly code: string;
  readonly on?: string | undefined;
}

/** The answer of {@link changes}. */
export interface ChangesOutput extends OnDay {
  readonly changes: readonly UnitChange[];
}

/**
 * Lists the events that touched the units bearing a code (biến động của đơn vị hành chính), oldest first, each with its act, the days of the act and
 * the units at the other end. With `on`, only those of the unit that bears the code that day.
 *
 * Fails with `UnitNotFound`, and with `OutsideCoverage` for a day the table cannot speak of.
 *
 * @legal provinces-2025, local-government-2025
 * @example
 * const found = changes({ code: "24", on: "2026-09-25" });
 * found.ok && found.value.changes.map(({ kinds, act }) => [kinds[0], act?.instrument, act?.issuedOn]);
 * // => [["merged", "202/2025/QH15", "2025-06-12"], ["retyped", "39/2026/QH16", "2026-08-24"]]
 * @since 0.1.0
 */
export const changes = (input: ChangesInput): Result<ChangesOutput & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: unitsChangesInput,
      data: unitVersions,
      rule: ({ code, on, patches }) =>
        flatMap(patchedUnits(patches), (table) => {
          return map(
            changesOf(table, code, on === undefined ? {} : { on }),
            (found): ChangesOutput => ({ changes: found, ...onDay(table, on ?? table.present) }),
          );
        }),
      explain: (failure) => ({ vi: explainVi(failure), en: explainEn(failure) }),
    },
    input,
  );
