import type { Words } from "@haicap/kernel";
import type { HolidayName } from "../calendar/CalendarYear.ts";

/** The public holidays (ngày nghỉ lễ, tết) in both languages. */
export const holidayNames: Readonly<Record<HolidayName, Words>> = {
  newYear: { vi: "Tết Dương lịch", en: "New Year's Day" },
  tet: { vi: "Tết Âm lịch", en: "Tết, the lunar new year" },
  hungKings: { vi: "Giỗ Tổ Hùng Vương", en: "Hùng Kings' Commemoration Day" },
  reunificationDay: { vi: "Ngày Chiến thắng 30/4", en: "Reunification Day" },
  labourDay: { vi: "Ngày Quốc tế lao động 1/5", en: "International Labour Day" },
  nationalDay: { vi: "Quốc khánh 2/9", en: "National Day" },
  nationalDayAdjacent: { vi: "Ngày nghỉ liền kề Quốc khánh", en: "Day beside National Day" },
  cultureDay: { vi: "Ngày Văn hoá Việt Nam 24/11", en: "Vietnamese Culture Day" },
};
