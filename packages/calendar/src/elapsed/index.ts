export { type Elapsed, elapsedOf, type MixedUnits } from "./elapsedOf.ts";
