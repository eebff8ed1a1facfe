export { type DayRow, dayTable } from "./dayTable.ts";
export { dayTableCsv } from "./dayTableCsv.ts";
