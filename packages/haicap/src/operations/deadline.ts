import {
  deadlineComputeInput,
  deadlineComputeOutput,
  deadlineElapsedInput,
  deadlineElapsedOutput,
  deadlineImpactInput,
  deadlineImpactOutput,
  deadlineLatestFilingInput,
  deadlineLatestFilingOutput,
} from "@haicap/calendar/schema";
import type { ComputeInput } from "../deadline/ComputeInput.ts";
import { compute } from "../deadline/compute.ts";
import { type ElapsedInput, elapsed } from "../deadline/elapsed.ts";
import { type ImpactInput, impact } from "../deadline/impact.ts";
import { type LatestFilingInput, latestFiling } from "../deadline/latestFiling.ts";
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
  {
    name: "deadline.elapsed",
    summary: {
      vi: "Thời hạn đã dùng, còn lại, quá hạn bao nhiêu vào một thời điểm",
      en: "How much of a limit is used, left or overdue at an instant",
    },
    input: deadlineElapsedInput,
    output: deadlineElapsedOutput,
    run: (input) => elapsed(input as ElapsedInput),
    examples: [
      {
        input: { receivedAt: "2026-06-01T09:00:00+07:00", limit: "10 ngày làm việc", at: "2026-06-05T10:00:00+07:00" },
        expect: { used: 4, left: 6, share: 0.4, state: "running" },
      },
      {
        input: { receivedAt: "2026-06-01T09:00:00+07:00", limit: "3 ngày làm việc", at: "2026-06-08T10:00:00+07:00" },
        expect: { used: 3, left: 0, overdueBy: 2, state: "overdue" },
      },
    ],
  },
  {
    name: "deadline.latestFiling",
    summary: {
      vi: "Nộp chậm nhất lúc nào để hạn trả không quá một ngày, có chứng minh xuôi",
      en: "The latest filing whose due date is not after a day, proved forward",
    },
    input: deadlineLatestFilingInput,
    output: deadlineLatestFilingOutput,
    run: (input) => latestFiling(input as LatestFilingInput),
    examples: [
      {
        input: { limit: "3 ngày làm việc", dueBy: "2026-02-25" },
        expect: {
          fileOn: "2026-02-22",
          counterCloses: "2026-02-13T17:00:00+07:00",
          due: { dueOn: "2026-02-25" },
          next: { at: "2026-02-23T00:00:00+07:00", due: { dueOn: "2026-02-26" } },
        },
      },
      {
        input: { limit: "1 ngày làm việc", dueBy: "2029-06-01" },
        expect: { _tag: "CalendarNotPublished", year: 2029 },
        fails: true,
      },
    ],
  },
  {
    name: "deadline.impact",
    summary: {
      vi: "Hồ sơ đang mở nào đổi ngày hẹn khi có thông báo nghỉ mới",
      en: "Which open dossiers a new notice of days off moves",
    },
    input: deadlineImpactInput,
    output: deadlineImpactOutput,
    run: (input) => impact(input as ImpactInput),
    examples: [
      {
        input: {
          open: [
            { id: "A", receivedAt: "2026-11-20T09:00:00+07:00", limit: "1 ngày làm việc" },
            { id: "B", receivedAt: "2026-11-20T09:00:00+07:00", limit: "24 giờ" },
          ],
          notice: { daysOff: ["2026-11-23"], makeUpDays: ["2026-11-28"], source: "example" },
        },
        expect: { moved: [{ id: "A", before: "2026-11-23", after: "2026-11-25" }], unchanged: 1 },
      },
    ],
  },
];
