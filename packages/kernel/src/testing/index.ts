export { citations, instruments, notations } from "./citations.ts";
export { civilDates, type DayRange, epochDays, instants, periods } from "./dates.ts";
export type { Laws } from "./Laws.ts";
export { resultLaws, results } from "./results.ts";
export { timelineLaws, timelines } from "./timelines.ts";
export { type SpelledSyllable, spelledSyllables, vietnameseText } from "./vietnameseText.ts";
