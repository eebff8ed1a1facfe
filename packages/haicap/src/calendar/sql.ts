import { type DaySql, daySql, type SqlEngine } from "@haicap/calendar/table";

/**
 * Gives the questions of time limits as SQL over the table of days (tính thời hạn trong SQL), for one engine.
 *
 * `load` makes the table from the file that {@link table} writes; the others are one SELECT each.
 *
 * @example
 * Object.keys(sql("postgresql")); // => ["load", "receivedOn", "addWorkingDays", "workingDaysBetween", "dueByWorkingDays", "dueByDays", "dueByMonths"]
 * @since 0.1.0
 */
export const sql = (engine: SqlEngine): DaySql => daySql(engine);
