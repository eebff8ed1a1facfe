import { limitsParseInput, limitsParseOutput } from "@haicap/calendar/schema";
import { type ParseInput, parse } from "../limits/parse.ts";
import type { Operation } from "../operation/Operation.ts";

/** What can be asked about printed limits. */
export const limitsOperations: readonly Operation[] = [
  {
    name: "limits.parse",
    summary: { vi: "Đọc thời hạn như thủ tục hành chính ghi", en: "Reads a time limit as procedures print it" },
    input: limitsParseInput,
    output: limitsParseOutput,
    run: (input) => parse(input as ParseInput),
    examples: [
      {
        input: { text: "Không quá 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ" },
        expect: { limit: { amount: 5, unit: "workingDay" }, restated: { vi: "5 ngày làm việc" } },
      },
      {
        input: { text: "Ngay trong ngày làm việc; sau 15 giờ trả ngày làm việc tiếp theo" },
        expect: { limit: { amount: 0, unit: "sameDay", cutoff: "15:00" } },
      },
      { input: { text: "15" }, expect: { _tag: "LimitUnreadable", reason: "noUnit" }, fails: true },
    ],
  },
];
