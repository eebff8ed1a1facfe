import { type UnitCode, unitCodeUnsafe } from "@haicap/units";
import type { ProvinceCode } from "./provinceCode.gen.ts";
import { rows } from "./provinceCodes.gen.ts";

/**
 * What other lists call one of the 63 provinces of 30 June 2025, and the province its ground lies in now.
 *
 * `iso` is its code in ISO 3166-2:VN, `phoneArea` the area code of fixed lines with its leading 0, `agency` the first-level code of
 * its agencies. ISO and the area codes are those of before the mergers: no source of a revision was found, which does not prove
 * there is none. `isMergedAway`: another province gave its name to the merged one, and `agency` is closed since 1 July 2025.
 *
 * @legal provinces-2025, agency-codes-2020, agency-codes-2025
 */
export interface ProvinceCodes {
  readonly legacyCode: UnitCode;
  readonly code: ProvinceCode;
  readonly isMergedAway: boolean;
  readonly iso: string;
  readonly phoneArea: string;
  readonly agency: string;
  readonly agencyConfidence: "confirmed" | "recalled";
}

let cached: readonly ProvinceCodes[] | undefined;

/**
 * Lists the codes of the 63 provinces in ISO 3166-2:VN, in telephone numbers and in agency codes (mã tỉnh trong các danh mục khác).
 *
 * @example
 * provinceCodes().filter(({ code }) => code === "46"); // => [{ legacyCode: "46", iso: "VN-26", phoneArea: "0234", agency: "H57", … }]
 * @since 0.1.0
 */
export const provinceCodes = (): readonly ProvinceCodes[] => {
  cached ??= rows.split("\n").map((row) => {
    const [legacy = "", code = "", status = "", iso = "", phoneArea = "", agency = "", agencyConfidence = ""] =
      row.split("|");
    return {
      legacyCode: unitCodeUnsafe(legacy),
      code: code as ProvinceCode,
      isMergedAway: status === "mergedAway",
      ...{ iso, phoneArea, agency },
      agencyConfidence: agencyConfidence as ProvinceCodes["agencyConfidence"],
    };
  });
  return cached;
};

/** The codes of a province of today: those it kept, and those of all the ground it took in. */
export interface CodesOfProvince {
  readonly iso: string;
  readonly agency: string;
  readonly phoneAreas: readonly string[];
  readonly closedAgencies: readonly string[];
}

/**
 * Puts together the codes of a province of today (mã của tỉnh sau sắp xếp): the ISO and agency codes of the province whose name it bears, the area codes
 * of all the ground it took in, and the agency codes that are closed but stand in older numbers.
 *
 * @example
 * provinceCodesOf("79");
 * // => { iso: "VN-SG", agency: "H29", phoneAreas: ["0254", "0274", "028"], closedAgencies: ["H06", "H09"] }
 * @since 0.1.0
 */
export const provinceCodesOf = (code: ProvinceCode): CodesOfProvince => {
  const own = provinceCodes().filter((row) => row.code === code);
  const kept = own.find((row) => !row.isMergedAway);
  return {
    iso: kept?.iso ?? "",
    agency: kept?.agency ?? "",
    phoneAreas: own.map(({ phoneArea }) => phoneArea).sort(),
    closedAgencies: own
      .filter(({ isMergedAway }) => isMergedAway)
      .map(({ agency }) => agency)
      .sort(),
  };
};
