export { type DaySql, daySql, type SqlEngine } from "./daySql.ts";
export { type DayRow, dayTable } from "./dayTable.ts";
export { dayTableCsv } from "./dayTableCsv.ts";
export {
  spreadsheetTwin,
  type TwinCell,
  type TwinCount,
  type TwinLimit,
  type TwinRows,
  type TwinSheet,
} from "./spreadsheetTwin.ts";
