import { useData } from "vitepress";
import { type ComputedRef, computed } from "vue";
import type { Language } from "../pages.ts";

/** The language of the page being shown. */
export const useLanguage = (): ComputedRef<Language> => {
  const { lang } = useData();
  return computed(() => (lang.value === "en" ? "en" : "vi"));
};
