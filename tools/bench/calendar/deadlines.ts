import { countedOf } from "../../../packages/calendar/src/explanation/index.ts";
import {
  addWorkingDays,
  addWorkingMinutes,
  computeDeadline,
  type DeadlineInput,
} from "../../../packages/calendar/src/index.ts";
import { receiptOf } from "../../../packages/calendar/src/receipt/index.ts";
import { compute } from "../../../packages/haicap/src/deadline/compute.ts";
import { sealer } from "../../../packages/haicap/src/sealing/sealer.ts";
import { type CivilDate, formatInstant, type Instant, instantAt } from "../../../packages/kernel/src/index.ts";
import { kept, measureRounds, paired } from "../measure.ts";
import { time as inUnits, table, times } from "../report.ts";
import { freshTime, many, received, time } from "./country.ts";

const days = { amount: 5, unit: "workingDay" } as const;
const inputs: readonly DeadlineInput[] = received.map((day) => ({ receivedAt: instantAt(day, 540), limit: days }));
const asked = inputs.map(({ receivedAt }) => ({ receivedAt: formatInstant(receivedAt), limit: days }));
const dues = inputs.map((input) => {
  const due = computeDeadline(time, input);
  if (!due.ok) throw new Error(due.error._tag);
  return due.value;
});
const context = { inputs: asked[0], data: { "calendar-data": "2026-11-22" } };
const receipts = inputs.map((input, row) =>
  receiptOf(time, input, dues[row] as (typeof dues)[number], context, sealer),
);
const bodies = receipts.map(({ hash: _, ...body }) => body);

/** A due date, its explanation and its receipt, each beside what it cannot do without. */
export const benchDeadlines = (): void => {
  const at = <T>(list: readonly T[], row: number): T => list[row % many] as T;
  const taken = measureRounds([
    { name: "addition", run: (row) => kept(addWorkingDays(time, at(received, row) as CivilDate, 5)) },
    { name: "deadline", run: (row) => kept(computeDeadline(time, at(inputs, row))) },
    { name: "explanation", run: (row) => countedOf(time, at(inputs, row), at(dues, row)).skippedDays },
    {
      name: "receipt",
      run: (row) => receiptOf(time, at(inputs, row), at(dues, row), context, sealer).days.length,
    },
    { name: "bytes", run: (row) => sealer.sha256Hex(sealer.canonical(at(bodies, row))).length },
    { name: "hours 8", run: (row) => (addWorkingMinutes(time, at(inputs, row).receivedAt as Instant, 480).ok ? 1 : 0) },
    {
      name: "hours 80",
      run: (row) => (addWorkingMinutes(time, at(inputs, row).receivedAt as Instant, 4800).ok ? 1 : 0),
    },
    { name: "operation", run: (row) => (compute(at(asked, row)).ok ? 1 : 0) },
    { name: "build", run: () => freshTime().days },
  ]);
  const rounds = (name: string): readonly number[] => taken.get(name) ?? [];
  const of = (name: string): number => Math.min(...rounds(name));
  const ratio = (one: string, other: string): string => times(paired(rounds(one), rounds(other)));
  table(
    "A deadline of 5 working days",
    ["", "time", "beside", "ratio", "target"],
    [
      ["plain addition", inUnits(of("addition")), "", "", ""],
      ["computeDeadline", inUnits(of("deadline")), "plain addition", ratio("deadline", "addition"), "2x"],
      ["its explanation, countedOf", inUnits(of("explanation")), "", "", "1 µs"],
      ["its receipt, receiptOf", inUnits(of("receipt")), "canonical JSON and SHA-256", ratio("receipt", "bytes"), "2x"],
      ["canonical JSON and SHA-256 of its bytes", inUnits(of("bytes")), "", "", ""],
      ["working hours, 8 h later", inUnits(of("hours 8")), "", "", "100 ns"],
      ["working hours, 80 h later", inUnits(of("hours 80")), "", "", "100 ns"],
      ["fifteen years built", inUnits(of("build")), "", "", "1 ms"],
      ["haicap's deadline.compute: checked by zod, explained", inUnits(of("operation")), "", "", ""],
    ],
  );
};
