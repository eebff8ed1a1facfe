import { readFileSync } from "node:fs";
import MiniSearch from "minisearch";
import type { Page } from "../page/Page.ts";
import { fold } from "./foldSource.ts";

/** What of a page is searched, and what of it is shown. */
const options = { fields: ["title", "code", "words"], storeFields: ["title", "kicker"] };

/** The index of all pages, as a script: a page opened from a disk may load a script, but not a file of JSON. */
export const searchIndex = (pages: readonly Page[]): string => {
  const index = new MiniSearch({ ...options, processTerm: fold });
  index.addAll(
    pages
      .filter(({ path }) => path !== "search")
      .map(({ path, title, kicker, words = "" }) => ({ id: path, title, kicker, words, code: path.split("/").at(-1) })),
  );
  return `globalThis.haicapIndex = { options: ${JSON.stringify(options)}, text: ${JSON.stringify(JSON.stringify(index))} };\n`;
};

/** The library that reads the index, as it was installed. */
export const searchLibrary = (): string =>
  readFileSync(new URL("../umd/index.js", import.meta.resolve("minisearch")), "utf8").replace(
    /\n\/\/# sourceMappingURL=.*/,
    "",
  );
