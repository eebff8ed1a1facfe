export { publishedDays } from "./publishedDays.ts";
