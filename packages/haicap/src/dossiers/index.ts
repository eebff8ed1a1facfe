export { allowed } from "./allowed.ts";
export { replay } from "./replay.ts";
