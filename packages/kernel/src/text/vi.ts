import type { NotACivilDate } from "../date/CivilDate.ts";
import type { NotAnInstant } from "../date/Instant.ts";
import type { InstrumentFault } from "../law/Instrument.ts";
import type { TimelineBroken } from "../period/Timeline.ts";
import { dateVi, periodVi } from "./dates.ts";
import type { KernelFailure } from "./KernelFailure.ts";
import { quoted } from "./quoted.ts";

/**
 * Says in Vietnamese what was wrong, with which value, and what to do (giải thích lỗi).
 *
 * @example
 * explainVi({ _tag: "NotInForce", on: civilDateUnsafe("2025-06-30") });
 * // => "Không có quy định nào có hiệu lực vào ngày 30/06/2025; hãy chọn một ngày khác"
 * @since 0.1.0
 */
export const explainVi = (failure: KernelFailure): string => {
  switch (failure._tag) {
    case "NotACivilDate":
      return `${quoted(failure.input)} không phải là một ngày: ${dateFault[failure.reason]}`;
    case "NotAnInstant":
      return `${quoted(failure.input)} không phải là một thời điểm: ${instantFault[failure.reason]}`;
    case "OutsideCoverage":
      return `Dữ liệu không nói gì về ngày ${dateVi(failure.on)}; hãy hỏi về một ngày ${periodVi(failure.coverage)}`;
    case "NotInForce":
      return `Không có quy định nào có hiệu lực vào ngày ${dateVi(failure.on)}; hãy chọn một ngày khác`;
    case "TimelineBroken":
      return `Dòng thời gian bị hỏng ở phiên bản thứ ${failure.index + 1}: ${timelineFault[failure.reason]}`;
    case "NotACitation":
      return failure.reason === "none"
        ? `${quoted(failure.input)} không viện dẫn văn bản nào; hãy ghi số và ký hiệu, ví dụ "Điều 17 Nghị định số 118/2025/NĐ-CP"`
        : `${quoted(failure.input)} có ${failure.count} viện dẫn; hãy tách ra từng viện dẫn một`;
    case "NotAnInstrument":
      return `${quoted(failure.input)} không phải là số và ký hiệu văn bản: ${instrumentFault[failure.reason]}${
        failure.meant === undefined ? "" : `; có phải là ${quoted(failure.meant)}?`
      }`;
  }
};

const dateFault = {
  format: 'hãy viết năm-tháng-ngày, ví dụ "2026-02-16"',
  year: "năm phải từ 1900 đến 2200",
  month: "tháng phải từ 01 đến 12",
  day: "tháng đó không có ngày này",
} as const satisfies Record<NotACivilDate["reason"], string>;

const instantFault = {
  format: 'hãy viết ngày và giờ kèm múi giờ, ví dụ "2026-11-20T09:00:00+07:00"',
  date: "phần ngày không có trong lịch từ năm 1900 đến 2200",
  time: "giờ từ 00 đến 23, phút và giây từ 00 đến 59",
  offsetMissing: 'thiếu múi giờ; hãy thêm "+07:00"',
  offset: 'múi giờ phải là "Z" hoặc từ "-14:00" đến "+14:00"',
  outOfRange: "ở Việt Nam thời điểm này nằm ngoài các năm 1900 đến 2200",
} as const satisfies Record<NotAnInstant["reason"], string>;

const timelineFault = {
  emptyPeriod: "khoảng hiệu lực không có ngày nào; ngày kết thúc phải sau ngày bắt đầu",
  overlap: "trùng ngày với phiên bản sau; hãy kết thúc phiên bản trước khi phiên bản sau bắt đầu",
  outsideCoverage: "nằm ngoài phạm vi dữ liệu; hãy sửa hiệu lực hoặc mở rộng phạm vi",
} as const satisfies Record<TimelineBroken["reason"], string>;

const instrumentFault = {
  empty: "không có gì để đọc",
  length: "quá dài",
  notNfc: "chữ có dấu viết tách rời (NFD); hãy chuẩn hoá về NFC",
  blank: "có khoảng trắng",
  foreignLetter: "có chữ Ð (U+00D0) thay cho Đ (U+0110)",
  charset: "có ký tự không dùng trong số và ký hiệu",
  separator: "sai dấu gạch chéo hoặc gạch nối",
  number: "thiếu số văn bản",
  leadingZero: "số dưới 10 phải có đúng một số 0 đứng trước",
  year: "năm phải có bốn chữ số, từ 1945 đến 2200, và văn bản quy phạm phải ghi năm",
  type: "không có chữ viết tắt tên loại văn bản đã biết",
  issuer: "thiếu hoặc sai chữ viết tắt cơ quan ban hành",
  letterCase: "sai chữ hoa, chữ thường",
  typingVariant: "viết D thay cho Đ",
} as const satisfies Record<InstrumentFault, string>;
