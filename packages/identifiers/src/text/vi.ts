import type { IdentifierWarning } from "../check/IdentifierWarning.ts";
import type { IdentifierReason } from "../reason/IdentifierReason.ts";
import type { IdentifierFailure } from "./IdentifierFailure.ts";

/**
 * Says in Vietnamese what was wrong and what to do (giải thích lỗi).
 *
 * @example
 * explainVi({ _tag: "NotAPostalCode", input: "530000", reason: "length" });
 * // => "Mã bưu chính “530000” không đúng: sai số ký tự; hãy đếm lại"
 * @since 0.1.0
 */
export const explainVi = (failure: IdentifierFailure): string => {
  switch (failure._tag) {
    case "DossierNumberNotIssuable":
      return `Không cấp được mã hồ sơ: số thứ tự ${failure.counter} phải là số nguyên từ 1, ngày ${failure.receivedOn} phải thuộc năm 2000 đến 2099`;
    case "NotADocumentNumber":
      return `${wrong("Số và ký hiệu văn bản", failure.input, failure.reason)}${failure.meant === undefined ? "" : ` (có phải “${failure.meant}”?)`}`;
    case "NotADossierNumber":
      return wrong("Mã hồ sơ", failure.input, failure.reason);
    case "NotAPersonalNumber":
      return wrong("Số định danh cá nhân", failure.masked, failure.reason);
    case "NotAPhoneNumber":
      return wrong("Số điện thoại", failure.masked, failure.reason);
    case "NotAPostalCode":
      return wrong("Mã bưu chính", failure.input, failure.reason);
    case "NotAProcedureCode":
      return wrong("Mã thủ tục hành chính", failure.input, failure.reason);
    case "NotASocialInsuranceNumber":
      return wrong("Mã số bảo hiểm xã hội", failure.masked, failure.reason);
    case "NotATaxCode":
      return wrong("Mã số thuế", failure.masked, failure.reason);
    case "NotAnAgencyCode":
      return wrong("Mã định danh cơ quan", failure.input, failure.reason);
    case "NotAnIdentityCardNumber":
      return wrong("Số chứng minh nhân dân", failure.masked, failure.reason);
  }
};

const longest = 80;

const wrong = (what: string, text: string, reason: IdentifierReason): string =>
  `${what} “${text.length > longest ? `${text.slice(0, longest)}…` : text}” không đúng: ${reasonsVi[reason]}`;

/** What each class of reason means and what to do, in Vietnamese. */
export const reasonsVi: Readonly<Record<IdentifierReason, string>> = {
  branch: "số đơn vị phụ thuộc 000 không được cấp; hãy xem lại ba số cuối",
  charset: "có ký tự không được dùng (khoảng trắng, chữ thường, chữ khác); hãy chép lại đúng như trên giấy",
  checksum: "sai chữ số kiểm tra; hãy xem lại từng chữ số",
  country: "số của nước khác; hãy dùng số Việt Nam (0… hoặc +84…)",
  date: "ngày, tháng hoặc năm không có thật hay ở tương lai; hãy xem lại",
  group: "một nhóm giữa các dấu chấm sai số chữ số hoặc toàn số 0; hãy xem lại",
  length: "sai số ký tự; hãy đếm lại",
  level1: "không có mã cấp 1 (một chữ hoa và hai chữ số khác 00); hãy xem lại mã bộ hoặc tỉnh",
  notation: "ký hiệu (tên loại, cơ quan ban hành) viết không đúng; hãy xem lại chữ hoa, chữ Đ và dấu gạch nối",
  number: "số văn bản thiếu hoặc viết không đúng; số dưới 10 phải có số 0 đằng trước",
  prefix: "phần đầu không được dùng; hãy xem lại những số đầu",
  province: "không có tỉnh đăng ký khai sinh mang mã này; hãy xem lại ba số đầu",
  range: "không thuộc dải số nào đang dùng; hãy xem lại đầu số",
  separator: "thiếu hoặc sai dấu phân cách; hãy dùng đúng dấu chấm, gạch nối, gạch chéo như mẫu",
  sequence: "số thứ tự sai số chữ số (ít nhất bốn, hoặc đúng bảy khi ngày có tám chữ số)",
  service: "số dịch vụ hoặc số ngắn, không phải số liên hệ; hãy dùng số của người",
  year: "năm phải có bốn chữ số và có thật; hãy xem lại",
};

/** What each warning means, in Vietnamese. */
export const warningsVi: Readonly<Record<IdentifierWarning, string>> = {
  birthAbroad: "khai sinh ở nước ngoài; mã nước không kiểm tra được",
  closedLevel1: "mã của tỉnh đã sáp nhập, đã đóng; hồ sơ cấp trước vẫn giữ mã này",
  dateAfterReference: "ngày hoặc năm sau ngày đối chiếu",
  outOfUse: "loại số này không được dùng vào ngày đối chiếu",
  sequenceZero: "số thứ tự 0; việc đánh số bắt đầu từ 1",
  threeDigitGroup: "nhóm ba chữ số, thấy dùng cho cấp xã từ năm 2025 nhưng chưa đọc được quy định",
  unlistedLevel1: "chưa có trong danh mục mã cấp 1 đã biết",
  unseenFirstDigit: "chữ số đầu chưa gặp ở mã thủ tục nào đã công bố",
};
