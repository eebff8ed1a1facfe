import type { TimeLimit } from "@haicap/calendar";

/** Tells whether a limit is counted in minutes of the office's opening hours throughout. */
export const isOfficeTime = (limit: TimeLimit, workingDayAs: "officeHours" | "days"): boolean => {
  if ("then" in limit) return limit.then.every((part) => isOfficeTime(part, workingDayAs));
  if ("within" in limit) return isOfficeTime(limit.within, workingDayAs);
  if (limit.unit === "workingHour") return true;
  return workingDayAs === "officeHours" && (limit.unit === "workingDay" || limit.unit === "sameDay");
};
