export { type FromSolarInput, fromSolar } from "./fromSolar.ts";
export { type ToSolarInput, type ToSolarOutput, toSolar } from "./toSolar.ts";
