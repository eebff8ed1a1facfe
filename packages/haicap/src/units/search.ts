import { flatMap, map, type Result } from "@haicap/kernel";
import { type OnDay, type UnitsSearchWire, unitsSearchInput } from "@haicap/units/schema";
import { type SearchAnswer, searchUnits } from "@haicap/units/search";
import { explainEn, explainVi } from "@haicap/units/text";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { addressReader } from "../tables/addresses.ts";
import { onDay, patchedUnits, unitVersions } from "../tables/units.ts";

/** The answer of {@link search}. */
export interface SearchOutput extends SearchAnswer, OnDay {}

/**
 * Finds units by name (tìm đơn vị hành chính theo tên) among those in force on a day: as written, without marks, by the first
 * letters, by another or a former name, or with a letter or two wrong. Best first, every equally good hit.
 *
 * Without `on` the day is the last one the data covers; without `limit` at least all of the twenty best are listed.
 *
 * Fails with `UnitNotFound` for an unknown `within` and with `OutsideCoverage`.
 *
 * @example
 * search({ text: "sai gon", level: "commune" });
 * // => ok { matches: [{ unit: { code: "26740", fullName: "Phường Sài Gòn", … }, match: "folded", score: 0.95 }], total: 1, … }
 * @since 0.1.0
 */
export const search = (input: UnitsSearchWire): Result<SearchOutput & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: unitsSearchInput,
      data: unitVersions,
      rule: ({ text, on, patches, ...rest }) =>
        flatMap(patchedUnits(patches), (table) => {
          const reader = addressReader(table);
          const day = on ?? reader.table.present;
          const { level, within, limit } = rest;
          const options = {
            on: day,
            ...(level === undefined ? {} : { level }),
            ...(within === undefined ? {} : { within }),
            ...(limit === undefined ? {} : { limit }),
          };
          return map(
            searchUnits(reader, text, options),
            (found): SearchOutput => ({ ...found, ...onDay(reader.table, day) }),
          );
        }),
      explain: (failure) => ({ vi: explainVi(failure), en: explainEn(failure) }),
    },
    input,
  );
