/** A fenced block of a page: its language, what stands behind it, and its text. */
export interface Block {
  readonly language: string;
  readonly information: string;
  readonly text: string;
}

/** The fenced blocks of a page. */
export const blocksOf = (page: string): readonly Block[] =>
  [...page.matchAll(/^```(\w*)([^\n]*)\n([\s\S]*?)^```$/gm)].map(([, language = "", information = "", text = ""]) => ({
    language,
    information: information.trim(),
    text,
  }));

/** A page without its fenced blocks. */
export const proseOf = (page: string): string => page.replace(/^```[\s\S]*?^```$/gm, "");
