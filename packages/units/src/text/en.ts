import { dateEn, explainEn as explainKernelEn } from "@haicap/kernel/text";
import type { Era } from "../unit/UnitLevel.ts";
import { patchRefusedEn } from "./patchEn.ts";
import type { UnitsFailure } from "./UnitsFailure.ts";

const eraWords: Readonly<Record<Era, string>> = {
  threeTier: "the three tiers (until 30 June 2025)",
  twoTier: "the two tiers (since 1 July 2025)",
};

/**
 * Says in English what was wrong, with which value, and what to do (giải thích lỗi).
 *
 * @example
 * explainEn({ _tag: "UnitNotFound", code: unitCodeUnsafe("99"), on: civilDateUnsafe("2025-07-01"), knownIn: [] });
 * // => "On 1 July 2025 no administrative unit bears the code 99; none ever did, check the code"
 * @since 0.1.0
 */
export const explainEn = (failure: UnitsFailure): string => {
  switch (failure._tag) {
    case "NotAUnitCode":
      return `"${failure.input}" is not a unit code: 2 digits (province), 3 (district, before 1 July 2025) or 5 (commune), with leading zeros`;
    case "UnitNotFound":
      return `On ${dateEn(failure.on)} no administrative unit bears the code ${failure.code}; ${
        failure.knownIn.length === 0
          ? "none ever did, check the code"
          : `it is a code of ${failure.knownIn.map((era) => eraWords[era]).join(" and ")}, ask about a day of theirs`
      }`;
    case "OutsideCoverage":
      return explainKernelEn(failure);
    case "PatchRefused":
      return patchRefusedEn(failure);
  }
};
