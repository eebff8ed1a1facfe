export { type DaySql, daySql, type SqlEngine } from "./daySql.ts";
export { type DayRow, dayTable } from "./dayTable.ts";
export { dayTableCsv } from "./dayTableCsv.ts";
