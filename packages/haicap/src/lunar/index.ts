export { fromSolar } from "./fromSolar.ts";
export { toSolar } from "./toSolar.ts";
