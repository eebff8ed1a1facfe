import type { Terminal } from "../terminal/Terminal.ts";

/** The languages the command speaks. */
export type Language = "vi" | "en";

/** The language of an option, or `undefined` after saying on stderr that there is no such language. */
export const languageOf = (text: string, terminal: Terminal): Language | undefined => {
  if (text === "vi" || text === "en") return text;
  terminal.stderr.write(`--lang ${text}: chỉ có vi, en · only vi, en\n`);
  return undefined;
};
