export type { CalendarFailure } from "./CalendarFailure.ts";
export { explainEn } from "./en.ts";
export { holidayNames } from "./holidayNames.ts";
export { explainVi } from "./vi.ts";
