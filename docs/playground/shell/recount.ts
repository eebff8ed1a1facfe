import type { Language } from "./Tool.ts";

/** What becomes of a limit after it stood still, in the words of two tools. */
export const recount: Readonly<Record<Language, { readonly resume: string; readonly restart: string }>> = {
  vi: { resume: "đếm tiếp phần còn lại", restart: "đếm lại từ đầu" },
  en: { resume: "the rest is counted on", restart: "it is counted anew" },
};
