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
export { type DayInfo, dayInfo } from "./explanation/dayInfo.ts";
export * from "./office/ClockTime.ts";
export { createOfficeTime } from "./office/createOfficeTime.ts";
export * from "./office/Office.ts";
export { type DayKind, dayKinds, type OfficeTime } from "./office/OfficeTime.ts";
export type { Session } from "./office/Session.ts";
export type { WorkTime } from "./office/WorkTime.ts";
export * from "./time-limit/computeDeadline.ts";
export * from "./time-limit/Deadline.ts";
export * from "./time-limit/DeadlineFailure.ts";
export * from "./time-limit/DeadlineInput.ts";
export { type DueDate, type DueDateInput, dueDate } from "./time-limit/dueDate.ts";
export * from "./time-limit/TimeLimit.ts";
export { addWorkingDays, addWorkingDaysBatch } from "./working-days/addWorkingDays.ts";
export * from "./working-days/isWorkingDay.ts";
export * from "./working-hours/addWorkingMinutes.ts";
export { closingOf, dayLength, openingAtOrAfter } from "./working-hours/opening.ts";
