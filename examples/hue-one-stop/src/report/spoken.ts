import { words } from "./words.ts";

/** Marks an element so that the page can say it in either language, and says it in Vietnamese for now. */
export const spoken = (tag: string, key: string, attributes = ""): string =>
  `<${tag}${attributes === "" ? "" : ` ${attributes}`} data-say="${key}">${words[key]?.vi ?? key}</${tag}>`;
