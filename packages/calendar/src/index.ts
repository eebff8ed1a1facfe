export type { CalendarNotPublished } from "./calendar/CalendarNotPublished.ts";
export * from "./calendar/CalendarPatch.ts";
export * from "./calendar/CalendarYear.ts";
export {
  type CalendarInvalid,
  type CreateCalendarOptions,
  calendarOfDays,
  createCalendar,
  type OwnCalendar,
} from "./calendar/createCalendar.ts";
export * from "./calendar/WorkingCalendar.ts";
export { type Elapsed, elapsedOf, type MixedUnits } from "./elapsed/elapsedOf.ts";
export { type Counted, type CountedStep, countedOf } from "./explanation/counted.ts";
export { type DayInfo, dayInfo } from "./explanation/dayInfo.ts";
export { type AppliedRule, rulesOf } from "./explanation/rules.ts";
export type { DeadlineWarning } from "./explanation/warnings.ts";
export * from "./office/ClockTime.ts";
export { createOfficeTime } from "./office/createOfficeTime.ts";
export * from "./office/Office.ts";
export { type DayKind, dayKinds, type OfficeTime } from "./office/OfficeTime.ts";
export type { Session } from "./office/sessions.ts";
export * from "./time-limit/computeDeadline.ts";
export * from "./time-limit/Deadline.ts";
export * from "./time-limit/DeadlineFailure.ts";
export * from "./time-limit/DeadlineInput.ts";
export * from "./time-limit/TimeLimit.ts";
export { addWorkingDays, addWorkingDaysBatch } from "./working-days/addWorkingDays.ts";
export * from "./working-days/isWorkingDay.ts";
export * from "./working-hours/addWorkingMinutes.ts";
export { closingOf, dayLength, openingAtOrAfter } from "./working-hours/opening.ts";
