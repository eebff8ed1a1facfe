import type { FieldWords } from "../../shell/fields.ts";
import { recount } from "../../shell/recount.ts";
import type { Language, ToolWords } from "../../shell/Tool.ts";

/** What the tool of time limits says. */
export interface DeadlineWords extends ToolWords {
  readonly at: FieldWords;
  readonly limit: FieldWords;
  readonly direction: FieldWords;
  readonly directions: Options;
  readonly more: string;
  readonly cutoff: FieldWords;
  readonly nextOpening: string;
  readonly saturday: FieldWords;
  readonly saturdays: Options;
  readonly saturdayCounts: string;
  readonly closures: FieldWords;
  readonly pauseFrom: FieldWords;
  readonly pauseTo: FieldWords;
  readonly pauseEffect: FieldWords;
  readonly pauseEffects: Options;
  readonly provisional: FieldWords;
  readonly provisionals: Options;
  readonly knownOn: FieldWords;
  readonly received: (moment: string, limit: string) => string;
  readonly eventOn: (moment: string, limit: string) => string;
  readonly endOf: (day: string) => string;
  readonly certainty: Readonly<Record<"confirmed" | "projected" | "provisional", string>>;
  readonly between: (earliest: string, latest: string) => string;
  readonly picture: string;
  readonly kinds: Readonly<Record<DayKind, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly daysOff: string;
  readonly madeUp: string;
  readonly passed: (parts: string) => string;
  readonly passedDays: Readonly<Record<"rest" | "off" | "paused", (days: string) => string>>;
  readonly nothingPassed: string;
  readonly rules: string;
  readonly unread: (text: string) => string;
  readonly warnings: Readonly<Record<string, string>>;
  readonly receipt: string;
  readonly receiptHint: string;
}

type Options = readonly (readonly [value: string, label: string])[];
type DayKind = "workday" | "weeklyRest" | "holiday" | "compensatory" | "swappedOff" | "makeUp" | "closure";
type Verdict = "start" | "counted" | "skipped" | "paused" | "rolled" | "due";

export const words: Readonly<Record<Language, DeadlineWords>> = {
  vi: {
    tab: "Thời hạn",
    title: "Hạn trả kết quả là ngày nào?",
    lead: "Nhập lúc nhận hồ sơ và thời hạn đúng như thủ tục in ra. Câu trả lời đếm từng ngày: ngày nào tính, ngày nào nghỉ, theo điều luật nào.",
    submit: "Tính hạn",
    at: { label: "Nhận hồ sơ lúc", hint: "Ngày/tháng/năm giờ:phút, giờ Việt Nam." },
    limit: { label: "Thời hạn giải quyết", hint: "Viết như thủ tục in ra, ví dụ “không quá 05 ngày làm việc”." },
    direction: { label: "Đếm" },
    directions: [
      ["", "xuôi, từ lúc nhận hồ sơ"],
      ["backward", "ngược, từ ngày sự kiện"],
    ],
    more: "Giờ làm việc, tạm dừng, lịch đã biết",
    cutoff: {
      label: "Giờ chốt nhận hồ sơ",
      hint: "Nhận sau giờ này tính như sáng ngày làm việc tiếp theo, ví dụ 15:00.",
    },
    nextOpening: "Nhận ngoài giờ thì tính từ giờ mở cửa tiếp theo",
    saturday: { label: "Làm việc thứ Bảy" },
    saturdays: [
      ["", "không"],
      ["morning", "sáng thứ Bảy"],
      ["secondMorning", "sáng thứ Bảy tuần thứ hai của tháng"],
    ],
    saturdayCounts: "Thứ Bảy có làm việc được tính vào thời hạn",
    closures: { label: "Cơ quan đóng cửa các ngày", hint: "Cách nhau bằng dấu phẩy." },
    pauseFrom: { label: "Tạm dừng từ" },
    pauseTo: { label: "đến" },
    pauseEffect: { label: "Sau khi tạm dừng" },
    pauseEffects: [
      ["", recount.vi.resume],
      ["restart", recount.vi.restart],
    ],
    provisional: { label: "Năm chưa công bố lịch nghỉ" },
    provisionals: [
      ["", "tính và ghi rõ là tạm tính"],
      ["refuse", "không tính"],
      ["project", "suy theo luật và âm lịch"],
    ],
    knownOn: { label: "Theo lịch đã công bố đến ngày", hint: "Để xem hạn từng được hẹn ra sao." },
    received: (moment, limit) => `Nhận lúc ${moment} · ${limit}`,
    eventOn: (moment, limit) => `Trước sự kiện lúc ${moment} · ${limit}`,
    endOf: (day) => `Hết ${day.startsWith("Chủ") ? day : `ngày ${day}`}`,
    certainty: {
      confirmed: "theo lịch đã công bố",
      provisional: "tạm tính: lịch nghỉ chưa công bố đủ",
      projected: "dự kiến: suy theo luật và thông lệ",
    },
    between: (earliest, latest) => `Sớm nhất ${earliest}, muộn nhất ${latest}.`,
    picture: "Từng ngày một",
    kinds: {
      workday: "ngày làm việc",
      weeklyRest: "nghỉ hằng tuần",
      holiday: "nghỉ lễ, tết",
      compensatory: "nghỉ bù",
      swappedOff: "nghỉ hoán đổi",
      makeUp: "làm bù",
      closure: "cơ quan đóng cửa",
    },
    verdicts: {
      start: "bắt đầu",
      counted: "được tính",
      skipped: "không tính",
      paused: "tạm dừng, không tính",
      rolled: "hạn rơi vào ngày nghỉ nên chuyển đi",
      due: "hết hạn",
    },
    daysOff: "Ngày nghỉ trên đường đi",
    madeUp: "Ngày làm bù được tính",
    passed: (parts) => `Đã bỏ qua ${parts}.`,
    passedDays: {
      rest: (days) => `${days} ngày nghỉ hằng tuần`,
      off: (days) => `${days} ngày nghỉ khác`,
      paused: (days) => `${days} ngày tạm dừng`,
    },
    nothingPassed: "Không có ngày nghỉ nào trên đường đi.",
    rules: "Căn cứ",
    unread: (text) => `Phần chưa đọc trong thời hạn: “${text}”`,
    warnings: {
      endsOnRestDay: "Hạn theo giờ kết thúc vào ngày không ai làm việc.",
      startDisputed: "Trước 05/08/2026 chưa có văn bản nói thời hạn tính từ khi cơ quan có thẩm quyền nhận.",
    },
    receipt: "Biên nhận cách tính",
    receiptHint: "In ra hoặc lưu lại; ai có haicap đều kiểm tra được mã băm ở cuối.",
  },
  en: {
    tab: "Deadline",
    title: "On which day does the time limit end?",
    lead: "Enter when the dossier was received, and the limit just as the procedure prints it. The answer counts day by day: which count, which are off, under which article.",
    submit: "Compute",
    at: { label: "Received at", hint: "Year-month-day hour:minute, Viet Nam time." },
    limit: { label: "Time limit", hint: "As procedures print it, in Vietnamese: “không quá 05 ngày làm việc”." },
    direction: { label: "Count" },
    directions: [
      ["", "forward, from the receipt"],
      ["backward", "backward, from the day of an event"],
    ],
    more: "Opening hours, pauses, what was known",
    cutoff: { label: "Cut-off of the desk", hint: "Later than this counts as the next working morning, as in 15:00." },
    nextOpening: "Outside opening hours the next opening counts",
    saturday: { label: "Open on Saturday" },
    saturdays: [
      ["", "no"],
      ["morning", "Saturday morning"],
      ["secondMorning", "the morning of the month's second Saturday"],
    ],
    saturdayCounts: "An open Saturday counts toward the limit",
    closures: { label: "Days the office is closed", hint: "Commas between them." },
    pauseFrom: { label: "Paused from" },
    pauseTo: { label: "to" },
    pauseEffect: { label: "After the pause" },
    pauseEffects: [
      ["", recount.en.resume],
      ["restart", recount.en.restart],
    ],
    provisional: { label: "Years without a published calendar" },
    provisionals: [
      ["", "count, and say that it is provisional"],
      ["refuse", "do not count"],
      ["project", "derive them from the law and the lunar calendar"],
    ],
    knownOn: { label: "By the calendar as published on", hint: "To see what was once promised." },
    received: (moment, limit) => `Received ${moment} · ${limit}`,
    eventOn: (moment, limit) => `Before the event at ${moment} · ${limit}`,
    endOf: (day) => `End of ${day}`,
    certainty: {
      confirmed: "by the published calendar",
      provisional: "provisional: the calendar is not fully published",
      projected: "projected from the law and precedent",
    },
    between: (earliest, latest) => `${earliest} at the earliest, ${latest} at the latest.`,
    picture: "Day by day",
    kinds: {
      workday: "working day",
      weeklyRest: "weekly rest",
      holiday: "public holiday",
      compensatory: "day in lieu",
      swappedOff: "day off by a swap",
      makeUp: "made-up day",
      closure: "office closed",
    },
    verdicts: {
      start: "start",
      counted: "counted",
      skipped: "not counted",
      paused: "paused, not counted",
      rolled: "the limit would end on a day off, so it moves",
      due: "due",
    },
    daysOff: "Days off on the way",
    madeUp: "Made-up days that count",
    passed: (parts) => `Passed over: ${parts}.`,
    passedDays: {
      rest: (days) => `${days} of weekly rest`,
      off: (days) => `${days} other days off`,
      paused: (days) => `${days} of pause`,
    },
    nothingPassed: "No day off lies on the way.",
    rules: "By which rules",
    unread: (text) => `Not read in the limit: “${text}”`,
    warnings: {
      endsOnRestDay: "The limit in clock hours ends on a day when nobody works.",
      startDisputed: "Before 5 August 2026 no text said that the competent agency's receipt starts the clock.",
    },
    receipt: "Receipt of the count",
    receiptHint: "Print it or keep it; whoever has haicap can check the hash at its end.",
  },
};
