import type { Deadline, DeadlineStep } from "./Deadline.ts";

/** The step a deadline ends with; every deadline has one. */
export const lastStep = ({ steps }: Pick<Deadline, "steps">): DeadlineStep => steps.reduce((_, step) => step);

/** Whether a step ends at an instant, and not with a day. */
export const endsAtInstant = ({ measure }: DeadlineStep): boolean => measure === "officeHours" || measure === "clock";
