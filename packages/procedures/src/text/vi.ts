import { dateVi } from "@haicap/kernel/text";
import type { GovernmentLevel } from "@haicap/units";
import { explainVi as explainUnitsVi } from "@haicap/units/text";
import type { CaseFact } from "../competence/CaseFacts.ts";
import type { HandlingWarning } from "../competence/HandlingWarning.ts";
import type { ProceduresFailure } from "./ProceduresFailure.ts";

const levelWords: Readonly<Record<GovernmentLevel, string>> = {
  central: "trung ương",
  province: "cấp tỉnh",
  district: "cấp huyện",
  commune: "cấp xã",
  other: "cơ quan khác",
};

const factWords: Readonly<Record<CaseFact, string>> = {
  age: "tuổi (age)",
  action: "loại yêu cầu (action: change, correct, supplement, redetermineEthnicity)",
  foreignElement: "có yếu tố nước ngoài hay không (foreignElement)",
  insideIndustrialZone: "có nằm trong khu công nghiệp, khu kinh tế hay không (insideIndustrialZone)",
  certifiedBy: "nơi đã chứng thực giao dịch (certifiedBy: commune, district)",
};

/**
 * Nói bằng tiếng Việt điều gì sai, với giá trị nào, và phải làm gì (giải thích lỗi).
 *
 * @example
 * explainVi({ _tag: "ProcedureNotFound", code: "9.999999", suggestions: [] });
 * // => "Không có thủ tục nào mang mã 9.999999; hãy kiểm tra lại mã"
 * @since 0.1.0
 */
export const explainVi = (failure: ProceduresFailure): string => {
  switch (failure._tag) {
    case "ProcedureNotFound": {
      const near = failure.suggestions.map(({ code, name }) => `${code} (${name})`).join("; ");
      if (failure.replacedBy !== undefined)
        return `Thủ tục ${failure.code} không còn; đã được thay bằng ${failure.replacedBy.map(({ code, name }) => `${code} (${name})`).join("; ")}`;
      return `Không có thủ tục nào mang mã ${failure.code}; ${near === "" ? "hãy kiểm tra lại mã" : `có phải là ${near}?`}`;
    }
    case "CaseDependent": {
      const options = [...new Set(failure.options.map(({ level, body }) => `${levelWords[level]}: ${body}`))].join(
        "; ",
      );
      const needs = failure.needs.map((fact) => factWords[fact]).join(", ");
      return `Ngày ${dateVi(failure.on)}, thẩm quyền của thủ tục ${failure.code} tuỳ từng trường hợp (${options}); ${
        needs === "" ? "nguồn không ghi quy tắc phân chia, hãy xem căn cứ pháp lý" : `hãy cho biết ${needs}`
      }`;
    }
    case "NothingRead":
      return `Không đọc được dòng nào trong ${failure.rows} dòng; hãy xem lý do của từng dòng, hoặc kiểm tra dòng tiêu đề có cột mã và tên thủ tục`;
    case "CodeRepeated":
      return `Bộ thủ tục ${failure.catalog === "from" ? "trước (from)" : "sau (to)"} có hai bản ghi mang mã ${failure.code}; hãy giữ lại một`;
    case "DiffDoesNotFit":
      return `Thay đổi này không khớp với bộ thủ tục: ${misfitWords[failure.problem]} (${failure.code}${failure.field === undefined ? "" : `, ${failure.field}`}); hãy áp dụng vào đúng bộ đã dùng khi so sánh`;
    case "UnitNotFound":
    case "OutsideCoverage":
      return explainUnitsVi(failure);
  }
};

const misfitWords = {
  missing: "không có thủ tục",
  alreadyThere: "đã có thủ tục",
  other: "nội dung khác với lúc so sánh",
} as const;

const warningWords: Readonly<Record<HandlingWarning, string>> = {
  legalBasisExpired: "Căn cứ của thẩm quyền đã hết hiệu lực vào ngày này; không khẳng định cơ quan nào",
  outsideCoverage: "Ngày này sớm hơn những gì bảng dữ liệu biết",
  afterLastCheck: "Ngày này sau lần kiểm tra dữ liệu gần nhất",
  placeTooCoarse: "Địa bàn đã cho quá rộng để chỉ ra đơn vị; hãy cho mã cấp xã",
  areaOffice: "Cơ quan ngành dọc này phụ trách nhiều đơn vị; dữ liệu không ghi trụ sở nào",
  otherProvince: "Thủ tục này chỉ có ở một tỉnh khác",
  channelNotOffered: "Thủ tục không nhận theo cách nộp này",
  zoneBoardInsideZones: "Trong khu công nghiệp, khu kinh tế thì ban quản lý khu giải quyết",
  receivedAtEndedUnit: "Đơn vị đã cho không còn vào ngày này; đã theo đơn vị kế thừa",
  overlayNeedsPlace: "Có quy định riêng của tỉnh nhưng chưa cho địa bàn",
  overlayWithoutBasis: "Quy định riêng của tỉnh không ghi văn bản, không được áp dụng",
  overlayWithoutEnd: "Uỷ quyền không ghi thời hạn, không được áp dụng",
  overlayNotInForce: "Quy định riêng của tỉnh chưa hoặc không còn hiệu lực",
  overlayOverlap: "Hai quy định riêng của tỉnh chồng nhau, không áp dụng quy định nào",
  overlaySecondStep: "Bên được uỷ quyền không được uỷ quyền tiếp; bước thứ hai không được áp dụng",
  overlayNotOfProvince: "Việc này thuộc bộ hoặc ngành dọc; tỉnh không phân cấp, uỷ quyền được",
  instrumentRecalled: "Văn bản chuyển thẩm quyền ghi theo trí nhớ, chưa thấy trong nguồn",
  instrumentNotEstablished: "Chưa xác định được văn bản nào trong hai văn bản đã chuyển thẩm quyền",
  splitRuleNotWritten: "Trước đây hai cấp cùng có thẩm quyền; nguồn không ghi cách phân chia",
  citesMovingDecree: "Căn cứ ghi là nghị định sau đó chuyển thẩm quyền",
  mergedProbably: "Thủ tục có lẽ đã được nhập vào thủ tục khác",
  taskDidNotExist: "Khi đó chưa có chính sách này",
  codeNotYetCreated: "Khi đó chưa có mã thủ tục này; công việc mang mã khác",
  codeCreationDateNotEstablished: "Mã được tạo trong khoảng này, chưa rõ ngày",
  startNotEstablished: "Chưa rõ thẩm quyền này bắt đầu từ ngày nào",
  moveDateNotEstablished: "Thẩm quyền đã chuyển trong khoảng này, chưa rõ ngày",
  provinceMayPassOn: "Tỉnh có thể phân cấp, uỷ quyền tiếp thẩm quyền này",
  provinceOnly: "Thủ tục riêng của một tỉnh",
  anyProvinceMayDecide: "Tỉnh nào cũng có thể giải quyết, không phụ thuộc nơi ở của người nộp",
  communeStepFirst: "Cấp xã xác nhận trước, cấp tỉnh quyết định",
  moveDateContested: "Các nguồn khác nhau về ngày chuyển thẩm quyền",
  policeTookOver: "Sau đó công an tiếp nhận nhiệm vụ này",
  abolishedInOneProvince: "Một tỉnh đã bãi bỏ thủ tục này và thay bằng thủ tục khác; hãy xem danh mục của tỉnh",
  holderOfRegister: "Cơ quan đang giữ sổ gốc giải quyết",
  districtForMovablesOnly: "Phòng Tư pháp chỉ chứng thực khi tài sản là động sản",
  codeProbablyReplaced: "Mã này có lẽ đã được thay bằng mã khác",
  otherProcedureForForeignElement: "Việc có yếu tố nước ngoài có thủ tục riêng",
  legalBasisNotInSource: "Nguồn không ghi căn cứ pháp lý",
};

/**
 * Nói bằng tiếng Việt một cảnh báo kèm câu trả lời (giải thích cảnh báo).
 *
 * @example
 * warningVi("placeTooCoarse"); // => "Địa bàn đã cho quá rộng để chỉ ra đơn vị; hãy cho mã cấp xã"
 * @since 0.1.0
 */
export const warningVi = (warning: HandlingWarning): string => warningWords[warning];
