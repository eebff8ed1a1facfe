export { explainEn, reasonsEn, warningsEn } from "./en.ts";
export type { IdentifierFailure } from "./IdentifierFailure.ts";
export { explainVi, reasonsVi, warningsVi } from "./vi.ts";
