import type { ProvinceFailure } from "./ProvinceFailure.ts";

/**
 * Nói bằng tiếng Việt điều gì sai trong hồ sơ cấu hình (giải thích lỗi), mỗi lỗi một dòng.
 *
 * @example
 * explainVi({ _tag: "ProfileInvalid", issues: [{ path: "office", code: "custom", message: { vi: "sai", en: "wrong" } }] });
 * // => "Hồ sơ cấu hình có 1 lỗi:\n  office: sai"
 * @since 0.1.0
 */
export const explainVi = (failure: ProvinceFailure): string => {
  switch (failure._tag) {
    case "ProfileInvalid":
      return `Hồ sơ cấu hình có ${failure.issues.length} lỗi:\n${failure.issues
        .map(({ path, message }) => `  ${path || "·"}: ${message.vi}`)
        .join("\n")}`;
  }
};
