import { dateVi } from "@haicap/kernel/text";
import type { NotALunarDate } from "../lunar/lunarDate.ts";
import type { CalendarFailure } from "./CalendarFailure.ts";

/**
 * Says a failure in Vietnamese: what is wrong, with which value, and what to do.
 *
 * @example
 * explainVi({ _tag: "NotAClockTime", input: "7h30" }); // => "Giờ \"7h30\" không đúng dạng; hãy ghi hai chữ số mỗi bên, ví dụ \"07:30\"."
 * @since 0.1.0
 */
export const explainVi = (failure: CalendarFailure): string => {
  switch (failure._tag) {
    case "CalendarNotPublished":
      return notPublished[failure.reason](failure.year);
    case "LimitInvalid":
      return `Không tính được thời hạn ${failure.amount} ${failure.unit}: ${amount[failure.reason]}.`;
    case "LimitEmpty":
      return "Thời hạn gộp không có phần nào; hãy ghi ít nhất một thời hạn.";
    case "PartsExceedWhole":
      return `Tổng thời hạn của các cơ quan (đến ${dateVi(failure.partsDueOn)}) vượt thời hạn công bố (đến ${dateVi(failure.wholeDueOn)}); hãy giảm thời hạn từng cơ quan.`;
    case "SuspensionInvalid":
      return failure.reason === "backwards"
        ? `Lần tạm dừng thứ ${failure.index + 1} kết thúc trước khi bắt đầu; hãy kiểm tra lại ngày.`
        : 'Thời hạn tính ngược không có tạm dừng; hãy bỏ "suspensions".';
    case "CultureDayInLieuOpen":
      return `Ngày 24/11 rơi vào ngày nghỉ hằng tuần, luật chưa nói có nghỉ bù hay không: hạn là ${dateVi(failure.without)} nếu không nghỉ bù, ${dateVi(failure.with)} nếu có. Hãy chọn "cultureDayInLieu".`;
    case "CalendarInvalid":
      return invalidVi(failure.reason, failure.on ?? failure.year ?? "");
    case "OfficeInvalid":
      return `Thời giờ làm việc không đúng: ${office[failure.reason]}.`;
    case "NotAClockTime":
      return `Giờ "${failure.input}" không đúng dạng; hãy ghi hai chữ số mỗi bên, ví dụ "07:30".`;
    case "LimitUnreadable":
      return `Không đọc được thời hạn "${failure.text}": ${unreadable[failure.reason]}.`;
    case "MixedUnits":
      return `Thời hạn gộp có nhiều đơn vị (${failure.units.join(", ")}) nên không đo được theo một đơn vị; hãy hỏi từng thời hạn.`;
    case "NotALunarDate":
      return `Năm âm lịch ${failure.year} không có ${lunar[failure.reason](failure)}; hãy kiểm tra lại.`;
    case "OutsideLunarYears":
      return `Âm lịch chỉ tính cho các năm 1900 đến 2199, không có năm ${failure.year}.`;
  }
};

const lunar = {
  month: (date: NotALunarDate): string => `tháng ${date.month}`,
  leapMonth: (date: NotALunarDate): string => `tháng ${date.month} nhuận`,
  day: (date: NotALunarDate): string => `ngày ${date.day} tháng ${date.month}${date.leap ? " nhuận" : ""}`,
} as const;

const notPublished = {
  outsideCoverage: (year: number): string =>
    `Chưa có lịch nghỉ công bố cho năm ${year} nên không đếm được ngày làm việc; hãy bổ sung thông báo của năm ấy.`,
  provisional: (year: number): string =>
    `Lịch nghỉ năm ${year} chưa được công bố chính thức mà yêu cầu chỉ lấy ngày đã xác nhận; hãy chờ thông báo hoặc chọn "flag".`,
  beforeFiveDayWeek: (year: number): string =>
    `Trước ngày 02/10/1999 thứ Bảy còn là ngày làm việc (năm ${year}); hãy nêu rõ "weekdays" của cơ quan thời đó.`,
} as const;

const amount = {
  notPositive: "số lượng phải lớn hơn 0",
  notZero: '"sameDay" phải có số lượng 0',
  fraction: "tháng và năm chỉ chia được đến nửa tháng",
  tooLarge: "số lượng quá lớn so với lịch",
} as const;

const office = {
  noWeekday: "không có ngày làm việc nào trong tuần",
  noSession: "không có buổi làm việc nào",
  sessionBackwards: "có buổi đóng cửa trước khi mở cửa",
  sessionsOverlap: "các buổi chồng nhau hoặc không theo thứ tự",
  seasonBackwards: "có mùa kết thúc trước khi bắt đầu",
} as const;

const unreadable = {
  noLimit: "văn bản không nêu thời hạn",
  noUnit: 'thiếu đơn vị; hãy ghi rõ "ngày làm việc", "ngày" hay "giờ"',
  unknownUnit: "đơn vị này không dùng để tính thời hạn giải quyết",
  kindNeeded: 'cần nói rõ ngày làm việc hay ngày lịch ("kind")',
  tooLarge: "số lượng lớn hơn mọi thời hạn; hãy kiểm tra lại các chữ số",
  unclearAmount: 'chữ số có thể hiểu theo nhiều cách; hãy ghi liền các chữ số, ví dụ "1000 ngày" hay "0,5 ngày"',
  tooLong: "văn bản quá dài",
} as const;

const invalidVi = (reason: "empty" | "gap" | "doubled", where: string | number): string => {
  if (reason === "empty") return "Lịch không có năm nào; hãy đưa vào ít nhất một năm.";
  return reason === "gap" ? `Lịch thiếu năm ${where}; hãy bổ sung.` : `Ngày ${where} có hai dòng; hãy giữ một dòng.`;
};
