export type { DossierFailure } from "./DossierFailure.ts";
export { explainEn } from "./en.ts";
export { explainVi } from "./vi.ts";
