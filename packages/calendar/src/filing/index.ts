export { type FilingQuestion, type LatestFiling, latestFiling } from "./latestFiling.ts";
