import type { DeadlineFailure } from "@haicap/calendar";

/** The calendar or the limit cannot answer: years nobody has published, or a limit that cannot be counted. */
export type TimeFailure = DeadlineFailure;
