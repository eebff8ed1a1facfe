import { civilDateAt, civilDateUnsafe } from "@haicap/kernel";
import type { OfficeTime } from "../office/OfficeTime.ts";
import type { Deadline } from "../time-limit/Deadline.ts";
import type { DeadlineInput } from "../time-limit/DeadlineInput.ts";
import { lastStep } from "../time-limit/lastStep.ts";
import { covers, isWorked } from "../working-days/rank.ts";

/**
 * What an official should look at before promising the date: `endsOnRestDay`, a limit in clock hours ends when nobody works (R28);
 * `startDisputed`, before 5 August 2026 no text said that the competent agency's receipt starts the clock (R16).
 */
export type DeadlineWarning = "endsOnRestDay" | "startDisputed";

const competentAgencyFrom = civilDateUnsafe("2026-08-05");

/** The warnings of a deadline, none for most. */
export const warningsOf = (time: OfficeTime, input: DeadlineInput, deadline: Deadline): readonly DeadlineWarning[] => {
  const { measure, dueDay } = lastStep(deadline);
  const warnings: DeadlineWarning[] = [];
  if (measure === "clock" && covers(time, dueDay) && !isWorked(time, dueDay)) warnings.push("endsOnRestDay");
  if (input.startedBy === "competentAgency" && civilDateAt(input.receivedAt) < competentAgencyFrom)
    warnings.push("startDisputed");
  return warnings;
};
