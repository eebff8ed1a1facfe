export type { PrintOptions } from "./PrintOptions.ts";
export { printForms } from "./printForms.ts";
