export { explainEn, warningEn } from "./en.ts";
export { flagWords } from "./flagWords.ts";
export { handlingEn } from "./handlingEn.ts";
export { handlingVi } from "./handlingVi.ts";
export { overlayProblemEn, overlayProblemVi } from "./overlayProblems.ts";
export type { ProceduresFailure } from "./ProceduresFailure.ts";
export { explainVi, warningVi } from "./vi.ts";
