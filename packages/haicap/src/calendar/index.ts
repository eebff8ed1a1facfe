export { type BetweenInput, type BetweenOutput, between } from "./between.ts";
export type { ChoiceInput } from "./ChoiceInput.ts";
export { type DayInput, day } from "./day.ts";
export { type RenderInput, type RenderOutput, render } from "./render.ts";
export { sql } from "./sql.ts";
export { table } from "./table.ts";
export { type WorkbookOutput, workbook } from "./workbook.ts";
export { type WorkingTimeInput, type WorkingTimeOutput, workingTime } from "./workingTime.ts";
export { type YearInput, type YearOutput, year } from "./year.ts";
