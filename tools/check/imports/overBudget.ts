import type { Finding } from "../../repository/Finding.ts";
import type { ImportCost } from "./importCost.ts";

const budgetInMilliseconds = 6;

/** The imports that cost more than the budget, or were not measured; none measured at all is a finding too. */
export const overBudget = (costs: readonly ImportCost[]): readonly Finding[] => {
  if (costs.length === 0) return [{ file: "packages", message: "no import was measured" }];
  return costs
    .filter(({ milliseconds }) => !(milliseconds < budgetInMilliseconds))
    .map(({ what, milliseconds }) => ({
      file: what,
      message: `importing it costs ${milliseconds.toFixed(2)} ms; less than ${budgetInMilliseconds} are allowed`,
    }));
};
