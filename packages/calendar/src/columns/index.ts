export { addWorkingDaysColumn } from "./addWorkingDaysColumn.ts";
export { columnGaps } from "./columnGaps.ts";
export { type ColumnLimit, type ColumnOptions, deadlineColumn } from "./deadlineColumn.ts";
