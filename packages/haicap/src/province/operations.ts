export { type CheckInput, check } from "./check.ts";
export { type NextOpeningInput, nextOpening, type ProvinceInput } from "./nextOpening.ts";
export { type WhereToSubmitInput, whereToSubmit } from "./whereToSubmit.ts";
export { type WhoMayActInput, whoMayAct } from "./whoMayAct.ts";
