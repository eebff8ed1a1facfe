export type { DossierFailure } from "./DossierFailure.ts";
export { explainEn } from "./en.ts";
export { noteEn, verdictEn } from "./timelineEn.ts";
export { noteVi, verdictVi } from "./timelineVi.ts";
export { explainVi } from "./vi.ts";
export { momentEn, whenEn, workedEn } from "./whenEn.ts";
export { momentVi, whenVi, workedVi } from "./whenVi.ts";
