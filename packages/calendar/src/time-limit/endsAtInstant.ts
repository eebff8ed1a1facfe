import type { DeadlineStep } from "./Deadline.ts";

/** Whether a step ends at an instant, and not with a day. */
export const endsAtInstant = ({ measure }: DeadlineStep): boolean => measure === "officeHours" || measure === "clock";
