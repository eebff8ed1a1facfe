export { between } from "./between.ts";
export { day } from "./day.ts";
export { year } from "./year.ts";
