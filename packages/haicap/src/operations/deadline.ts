import { deadlineComputeInput, deadlineComputeOutput } from "@haicap/calendar/schema";
import type { ComputeInput } from "../deadline/ComputeInput.ts";
import { compute } from "../deadline/compute.ts";
import type { Operation } from "../operation/Operation.ts";

/** What can be asked about deadlines. */
export const deadlineOperations: readonly Operation[] = [
  {
    name: "deadline.compute",
    summary: {
      vi: "Ngày kết thúc thời hạn giải quyết, và vì sao",
      en: "When a statutory time limit ends, and why",
    },
    input: deadlineComputeInput,
    output: deadlineComputeOutput,
    run: (input) => compute(input as ComputeInput),
    examples: [
      {
        input: { receivedAt: "2026-11-20T09:00:00+07:00", limit: "3 ngày làm việc" },
        expect: {
          dueOn: "2026-11-26",
          counted: {
            skipped: [{ date: "2026-11-24", nameEn: "Vietnamese Culture Day", source: "28/2026/QH16, Điều 2" }],
          },
        },
      },
      {
        input: { receivedAt: "2026-06-05T15:00:00+07:00", limit: { amount: 4, unit: "workingHour" } },
        expect: { dueOn: "2026-06-08", dueAt: "2026-06-08T09:30:00+07:00" },
      },
      {
        input: { receivedAt: "2031-06-05T15:00:00+07:00", limit: "3 ngày làm việc" },
        expect: { _tag: "CalendarNotPublished", year: 2031 },
        fails: true,
      },
    ],
  },
];
