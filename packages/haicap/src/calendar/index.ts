export { type BetweenInput, type BetweenOutput, between } from "./between.ts";
export type { ChoiceInput } from "./ChoiceInput.ts";
export { type DayInput, day } from "./day.ts";
export { type PictureInput, type PictureOutput, picture } from "./picture.ts";
export { type YearInput, type YearOutput, year } from "./year.ts";
