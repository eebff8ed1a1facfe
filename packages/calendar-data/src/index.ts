export { calendarDataVersion, publishedYears } from "./publishedYears.ts";
