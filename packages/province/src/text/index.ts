export { explainEn } from "./en.ts";
export type { ProvinceFailure } from "./ProvinceFailure.ts";
export { explainVi } from "./vi.ts";
