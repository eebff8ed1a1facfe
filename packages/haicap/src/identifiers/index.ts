export { type CheckInput, check } from "./check.ts";
