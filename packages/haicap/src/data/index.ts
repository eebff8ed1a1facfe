export { type CheckInput, type CheckOutput, check } from "./check.ts";
export type { Finding, FindingKind, Severity } from "./Finding.ts";
export type { TableState } from "./TableState.ts";
