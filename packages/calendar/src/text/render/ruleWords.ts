import type { Words } from "@haicap/kernel";

/** The rules of counting in a line each, by their number in docs/law/time-limits.md. */
export const ruleWords: Readonly<Record<string, Words>> = {
  R2: { vi: "thời hạn bằng giờ tính từ thời điểm bắt đầu", en: "a limit in hours runs from the instant" },
  R3: { vi: "ngày đầu tiên không tính", en: "the first day is not counted" },
  R4: { vi: "kết thúc lúc 24 giờ ngày cuối cùng", en: "it ends at 24:00 of the last day" },
  R5: { vi: "tuần kết thúc vào ngày tương ứng", en: "weeks end on the same weekday" },
  R6: {
    vi: "tháng kết thúc vào ngày tương ứng, không có thì ngày cuối tháng",
    en: "months end on the same day, else on the last of the month",
  },
  R7: { vi: "năm kết thúc vào ngày, tháng tương ứng", en: "years end on the same day and month" },
  R8: {
    vi: "ngày cuối là ngày nghỉ thì hạn là ngày làm việc tiếp theo",
    en: "a last day that is a day off moves to the next working day",
  },
  R9: { vi: "nửa tháng là 15 ngày, tuần là 7 ngày", en: "half a month is 15 days, a week 7" },
  R11: { vi: "chỉ tính ngày làm việc", en: "only working days count" },
  R15: { vi: "tính từ ngày cấp giấy tiếp nhận", en: "it starts from the reception slip" },
  R16: { vi: "tính từ khi cơ quan có thẩm quyền nhận", en: "it starts from the competent agency's receipt" },
  R17: {
    vi: "nhận sau giờ chốt tính sang ngày làm việc tiếp theo",
    en: "after the cut-off, the next working day counts",
  },
  R18: { vi: "trả trong ngày làm việc", en: "on the working day itself" },
  R19: { vi: "nhận đúng giờ chốt vẫn là trong ngày", en: "at the cut-off itself is still in time" },
  R20: { vi: "nhận ngoài giờ tính từ giờ mở cửa tiếp theo", en: "outside hours, the next opening counts" },
  R22: { vi: "bổ sung hồ sơ thì tính lại từ đầu", en: "after a supplement it is counted anew" },
  R23: { vi: "thời gian tạm dừng không tính", en: "what was paused is not counted" },
  R27: { vi: "giờ làm việc chỉ tính trong giờ mở cửa", en: "working hours run in opening hours" },
  R28: { vi: "giờ liên tục, kể cả ngày nghỉ", en: "clock hours run over rest days" },
  R35: { vi: "ngày bắt đầu được tính là ngày thứ nhất", en: "the start day is day one" },
  R36: { vi: "ngày làm việc tính bằng giờ của cơ quan", en: "a working day is the office's own hours" },
  R38: { vi: "tổng thời hạn các cơ quan trong thời hạn chung", en: "the agencies' parts stay within the whole" },
  R39: { vi: "tính ngược từ ngày sự kiện", en: "counted back from the event" },
};
