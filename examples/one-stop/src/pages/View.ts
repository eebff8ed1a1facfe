import type { Words } from "@haicap/kernel";
import type { HtmlEscapedString } from "hono/utils/html";
import type { Centre } from "../centre/Centre.ts";

/** A piece of a page; everything put into it is escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** A language the page is in. */
export type Language = "vi" | "en";

/** Who looks at which page, in which language. */
export interface View {
  readonly centre: Centre;
  readonly language: Language;
  readonly role: string;
  /** The page without its language: the same one in the other language. */
  readonly path: string;
  readonly say: (words: Words) => string;
}

/** Words in the language of a view. */
export const sayIn =
  (language: Language) =>
  (words: Words): string =>
    words[language];
