import { explainVi as explainCalendarVi } from "@haicap/calendar/text";
import { explainVi as explainProceduresVi } from "@haicap/procedures/text";
import type { ProvinceFailure } from "./ProvinceFailure.ts";

/**
 * Nói bằng tiếng Việt điều gì sai, với giá trị nào, và phải làm gì (giải thích lỗi); hồ sơ cấu hình thì mỗi lỗi một dòng.
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
    case "ProfileUnknown":
      return `Không có hồ sơ cấu hình mẫu "${failure.name}"; hãy chọn ${failure.known.join(", ")}, hoặc đưa cả hồ sơ.`;
    case "OfficeUnknown":
      return failure.desk === undefined
        ? `Hồ sơ cấu hình không có cơ quan "${failure.office}"; có: ${listed(failure.known)}.`
        : `Cơ quan "${failure.office}" không có quầy "${failure.desk}"; có: ${listed(failure.known)}.`;
    case "NothingOpens":
      return "Không có giờ hay phiên tiếp nhận nào cho yêu cầu này; hãy bỏ bớt điều kiện hoặc bổ sung cơ quan vào hồ sơ cấu hình.";
    case "NotOfProvince":
      return `Đơn vị ${failure.code} không thuộc phạm vi hồ sơ cấu hình của tỉnh ${failure.province}; hãy kiểm tra lại mã.`;
    case "LimitNotStated":
      return `Chưa rõ thời hạn${failure.code === undefined ? "" : ` của thủ tục ${failure.code}`}: tuỳ trường hợp, hoặc nguồn không ghi đơn vị; hãy cho "limit".`;
    case "CalendarNotPublished":
      return explainCalendarVi(failure);
    case "ProcedureNotFound":
    case "CaseDependent":
    case "UnitNotFound":
    case "OutsideCoverage":
      return explainProceduresVi(failure);
  }
};

const listed = (known: readonly string[]): string => (known.length === 0 ? "chưa có" : known.join(", "));
