export { dateEn, dateVi, periodEn, periodVi } from "./dates.ts";
export { explainEn } from "./en.ts";
export type { KernelFailure } from "./KernelFailure.ts";
export { quoted } from "./quoted.ts";
export { explainVi } from "./vi.ts";
export type { Words } from "./Words.ts";
