export { explainEn, warningEn } from "./en.ts";
export type { ProceduresFailure } from "./ProceduresFailure.ts";
export { explainVi, warningVi } from "./vi.ts";
