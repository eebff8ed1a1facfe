import { type CheckInput, check, dataCheckInput, dataCheckOutput } from "../data/check.ts";
import type { Operation } from "../operation/Operation.ts";

/** What can be asked about the tables themselves. */
export const dataOperations: readonly Operation[] = [
  {
    name: "data.check",
    summary: {
      vi: "Dữ liệu còn mới không, năm nào chưa công bố lịch nghỉ, văn bản nào sắp hết hiệu lực",
      en: "How old the tables are, which years are not announced, which acts end soon",
    },
    input: dataCheckInput,
    output: dataCheckOutput,
    run: (input) => check(input as CheckInput),
    examples: [
      { input: { on: "2026-11-22", horizonInDays: 0 }, expect: { on: "2026-11-22" } },
      { input: { on: "2027-06-01" }, expect: { severity: "fault" } },
      { input: { on: "2027-02-30" }, expect: { _tag: "InvalidInput" }, fails: true },
    ],
  },
];
