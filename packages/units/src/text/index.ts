export { explainEn } from "./en.ts";
export type { UnitsFailure } from "./UnitsFailure.ts";
export { explainVi } from "./vi.ts";
