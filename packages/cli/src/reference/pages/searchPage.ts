import { text } from "../page/parts.ts";
import { above, type Made, type Setting } from "./Setting.ts";

/** The page a search leads to: what was found is written there by the reader's own browser. */
export const searchPage = (setting: Setting): Made => {
  const { words } = setting.speech;
  return {
    pages: [
      {
        path: "search",
        kicker: setting.facts.province.fullName,
        title: words.search,
        above: above(setting),
        blocks: [text(words.searchIntro), { kind: "search", label: words.searchEmpty }],
      },
    ],
  };
};
