import type { ProvinceFailure } from "./ProvinceFailure.ts";

/**
 * Says in English what is wrong with a profile (giải thích lỗi), one line for each thing.
 *
 * @example
 * explainEn({ _tag: "ProfileInvalid", issues: [{ path: "office", code: "custom", message: { vi: "sai", en: "wrong" } }] });
 * // => "The profile has 1 error:\n  office: wrong"
 * @since 0.1.0
 */
export const explainEn = (failure: ProvinceFailure): string => {
  switch (failure._tag) {
    case "ProfileInvalid":
      return `The profile has ${failure.issues.length} error${failure.issues.length === 1 ? "" : "s"}:\n${failure.issues
        .map(({ path, message }) => `  ${path || "·"}: ${message.en}`)
        .join("\n")}`;
  }
};
