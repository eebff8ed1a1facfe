export { createTimekeeper, type WorkingDayAs } from "./createTimekeeper.ts";
export { portalVerdictOf } from "./portalVerdictOf.ts";
export { type Verdict, verdictOf } from "./verdictOf.ts";
export { consumedMinutes, intakeMinutes } from "./workedMinutes.ts";
