import type { Deadline, DeadlineStep } from "./Deadline.ts";

/** The step a deadline ends with; every deadline has one. */
export const lastStep = ({ steps }: Pick<Deadline, "steps">): DeadlineStep => steps.reduce((_, step) => step);
