import { dateVi, explainVi as explainKernelVi } from "@haicap/kernel/text";
import type { Era } from "../unit/UnitLevel.ts";
import { patchRefusedVi } from "./patchVi.ts";
import type { UnitsFailure } from "./UnitsFailure.ts";

const eraWords: Readonly<Record<Era, string>> = {
  threeTier: "thời ba cấp (đến hết 30/06/2025)",
  twoTier: "thời hai cấp (từ 01/07/2025)",
};

/**
 * Nói bằng tiếng Việt điều gì sai, với giá trị nào, và phải làm gì (giải thích lỗi).
 *
 * @example
 * explainVi({ _tag: "UnitNotFound", code: unitCodeUnsafe("760"), on: civilDateUnsafe("2025-07-01"), knownIn: ["threeTier"] });
 * // => "Ngày 01/07/2025 không có đơn vị hành chính nào mang mã 760; mã này có ở thời ba cấp (đến hết 30/06/2025), hãy hỏi vào một ngày của thời đó"
 * @since 0.1.0
 */
export const explainVi = (failure: UnitsFailure): string => {
  switch (failure._tag) {
    case "NotAUnitCode":
      return `"${failure.input}" không phải mã đơn vị hành chính: cần 2 chữ số (tỉnh), 3 chữ số (huyện, trước 01/07/2025) hoặc 5 chữ số (xã), giữ số 0 ở đầu`;
    case "UnitNotFound":
      return `Ngày ${dateVi(failure.on)} không có đơn vị hành chính nào mang mã ${failure.code}; ${
        failure.knownIn.length === 0
          ? "mã này không có ở thời nào, hãy kiểm tra lại"
          : `mã này có ở ${failure.knownIn.map((era) => eraWords[era]).join(" và ")}, hãy hỏi vào một ngày của thời đó`
      }`;
    case "OutsideCoverage":
      return explainKernelVi(failure);
    case "PatchRefused":
      return patchRefusedVi(failure);
  }
};
