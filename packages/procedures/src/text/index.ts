export { explainEn, warningEn } from "./en.ts";
export { flagWords } from "./flagWords.ts";
export type { HandlingNotes } from "./HandlingWords.ts";
export { handlingEn, handlingNotesEn } from "./handlingEn.ts";
export { handlingNotesVi, handlingVi } from "./handlingVi.ts";
export { overlayProblemEn, overlayProblemVi } from "./overlayProblems.ts";
export type { ProceduresFailure } from "./ProceduresFailure.ts";
export { explainVi, warningVi } from "./vi.ts";
