export { compute } from "./compute.ts";
export { elapsed } from "./elapsed.ts";
export { impact } from "./impact.ts";
