export { caseFacts } from "./caseFacts.ts";
export { type BrokenLaw, brokenLaws } from "./catalogLaws.ts";
export { exampleCatalog, examplePackedCatalog } from "./exampleCatalog.ts";
export { exampleUnits } from "./exampleUnits.ts";
