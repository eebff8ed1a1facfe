export { explainEn } from "./en.ts";
export { explainVi } from "./vi.ts";
