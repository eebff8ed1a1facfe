import type { NumberingPlan } from "@haicap/identifiers/phone";
import { packedPlan } from "./numberingPlan.gen.ts";

export { planVersion } from "./numberingPlan.gen.ts";

let unpacked: NumberingPlan | undefined;

/**
 * The numbering plan of Viet Nam (quy hoạch kho số viễn thông) as libphonenumber-js writes it: its most exact table, cut down to +84.
 *
 * @example
 * Object.keys(numberingPlan().countries); // => ["VN"]
 * @since 0.1.0
 */
export const numberingPlan = (): NumberingPlan => {
  unpacked ??= JSON.parse(packedPlan) as NumberingPlan;
  return unpacked;
};
