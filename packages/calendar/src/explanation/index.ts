export { type Counted, type CountedStep, countedOf } from "./counted.ts";
export { type AppliedRule, rulesOf } from "./rules.ts";
export type { DeadlineWarning } from "./warnings.ts";
