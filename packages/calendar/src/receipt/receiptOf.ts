import { formatInstant, type Sealer } from "@haicap/kernel";
import { type DayInfo, dayInfoAt } from "../explanation/dayInfo.ts";
import { pausedDays } from "../explanation/pausedDays.ts";
import { rulesOf } from "../explanation/rules.ts";
import type { OfficeTime } from "../office/OfficeTime.ts";
import type { Deadline, DeadlineStep } from "../time-limit/Deadline.ts";
import type { DeadlineInput } from "../time-limit/DeadlineInput.ts";
import { covers, isWorked } from "../working-days/rank.ts";
import type { Receipt, WalkedDay } from "./Receipt.ts";

/** What a receipt says beside the computation itself. */
export interface ReceiptContext {
  /** The question as it was asked, so that anyone can ask it again. */
  readonly inputs: unknown;
  /** Versions of the tables the answer was made from. */
  readonly data: Readonly<Record<string, string>>;
}

/**
 * Writes the receipt of a deadline (biên nhận cách tính hạn): inputs, rules, every day walked, swaps, and a hash.
 *
 * A function of its own, so that a due date alone pays nothing for it. `sealer` brings canonical JSON and SHA-256.
 *
 * @legal civil-code-2015#148
 * @example
 * const own = calendarOfDays({ daysOff: [], makeUpDays: [], from: civilDateUnsafe("2026-01-01"), until: civilDateUnsafe("2027-01-01") });
 * const time = createOfficeTime(own);
 * const input = { receivedAt: instantUnsafe("2026-06-01T09:00:00+07:00"), limit: { amount: 3, unit: "workingDay" } };
 * const due = time.ok && computeDeadline(time.value, input);
 * const sealer = { canonical: JSON.stringify, sha256Hex: (text) => `${text.length}` };
 * const receipt = receiptOf(time.value, input, due.value, { inputs: {}, data: {} }, sealer);
 * receipt.days.map((day) => day.verdict); // => ["start", "counted", "counted", "due"]
 * @since 0.1.0
 */
export const receiptOf = (
  time: OfficeTime,
  input: DeadlineInput,
  deadline: Deadline,
  context: ReceiptContext,
  sealer: Sealer,
): Receipt => {
  const days = walkedDays(time, input, deadline);
  const body: Omit<Receipt, "hash"> = {
    version: 1,
    inputs: context.inputs,
    result: {
      dueOn: deadline.dueOn,
      dueAt: formatInstant(deadline.dueAt),
      certainty: deadline.certainty,
      ...(deadline.earliest === undefined ? {} : { earliest: deadline.earliest }),
      ...(deadline.latest === undefined ? {} : { latest: deadline.latest }),
    },
    startedAt: formatInstant(deadline.startedAt),
    rules: rulesOf(input, deadline),
    days: days.map(({ info, verdict }) => ({
      date: info.date,
      verdict,
      kind: info.kind,
      ...(info.name === undefined ? {} : { name: info.name }),
      source: info.source,
      certainty: info.certainty,
    })),
    swaps: swapsIn(days.map((day) => day.info)),
    provisionalDays: days.filter((day) => day.info.certainty !== "confirmed").map((day) => day.info.date),
    data: context.data,
  };
  return { ...body, hash: sealer.sha256Hex(sealer.canonical(body)) };
};

interface Walked {
  readonly info: DayInfo;
  readonly verdict: WalkedDay["verdict"];
}

const walkedDays = (time: OfficeTime, input: DeadlineInput, deadline: Deadline): readonly Walked[] => {
  const paused = pausedDays(input, deadline);
  const walked = new Map<number, Walked["verdict"]>();
  for (const step of deadline.steps) {
    const [from, to] = [Math.min(step.startDay, step.dueDay), Math.max(step.startDay, step.dueDay)];
    for (let day = from; day <= to; day++) {
      const verdict = verdictOn(time, step, day);
      if (verdict !== undefined) walked.set(day, verdict);
    }
  }
  for (const day of paused) walked.set(day, "paused");
  return [...walked]
    .filter(([day]) => covers(time, day))
    .sort((a, b) => a[0] - b[0])
    .map(([day, verdict]) => ({ info: dayInfoAt(time, day), verdict }));
};

/** Days of working time are verdicts each; of months and clock hours only the start, the end and what was rolled over speak. */
const verdictOn = (time: OfficeTime, step: DeadlineStep, day: number): Walked["verdict"] | undefined => {
  if (day === step.dueDay) return "due";
  if (day === step.startDay) return step.countsStart ? "counted" : "start";
  if (between(day, step.lastDay, step.dueDay)) return "rolled";
  if (step.measure === "months" || step.measure === "clock") return undefined;
  return step.measure === "calendarDays" || isWorked(time, day) ? "counted" : "skipped";
};

const between = (day: number, a: number, b: number): boolean => day >= Math.min(a, b) && day <= Math.max(a, b);

const swapsIn = (days: readonly DayInfo[]): Receipt["swaps"] => {
  const swaps = new Map<string, Receipt["swaps"][number]>();
  for (const day of days) {
    if (day.pairedWith === undefined) continue;
    if (day.kind === "swappedOff")
      swaps.set(day.date, { off: day.date, workedInstead: day.pairedWith, source: day.source });
    if (day.kind === "makeUp")
      swaps.set(day.pairedWith, { off: day.pairedWith, workedInstead: day.date, source: day.source });
  }
  return [...swaps.values()];
};
