export { explainEn } from "./en.ts";
export type { ProfileUnknown, ProvinceFailure } from "./ProvinceFailure.ts";
export { explainVi } from "./vi.ts";
