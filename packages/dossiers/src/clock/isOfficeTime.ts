import type { TimeLimit } from "@haicap/calendar";

/**
 * Tells whether the pauses of a limit are counted in working minutes: always under office hours, and for limits in working
 * hours. Clock hours pause by the clock, days of the Civil Code by days.
 */
export const isOfficeTime = (limit: TimeLimit, workingDayAs: "officeHours" | "days"): boolean => {
  if ("then" in limit) return limit.then.every((part) => isOfficeTime(part, workingDayAs));
  if ("within" in limit) return isOfficeTime(limit.within, workingDayAs);
  if (limit.unit === "hour") return false;
  return workingDayAs === "officeHours" || limit.unit === "workingHour";
};
