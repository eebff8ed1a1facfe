export { spoken } from "./spoken.ts";
export { type WordedIssue, wordedIssues } from "./wordedIssues.ts";
