import "./style/playground.css";
import { h } from "./shell/element.ts";
import { fragmentOf, placeIn } from "./shell/permalink.ts";
import type { Language } from "./shell/Tool.ts";
import { tabs } from "./shell/tabs.ts";
import { toolPanel } from "./shell/toolPanel.ts";
import { words } from "./shell/words.ts";
import { tools } from "./tools/tools.ts";

/** A playground on a page. */
export interface Playground {
  /** Takes it away, and with it what listens to the page. */
  readonly unmount: () => void;
}

/**
 * Puts the playground into an element: four tools that answer in the browser, each answer with a permalink (the fragment of the
 * page's address) and samples to copy. Tables and rules of a tool are loaded with its first question.
 */
export const mountPlayground = (element: Element, { lang }: { readonly lang: Language }): Playground => {
  const panels = tools.map((tool) => ({ tool, ...toolPanel(tool, lang, (fragment) => write(fragment)) }));
  const write = (fragment: string): void => history.replaceState(history.state, "", fragment);
  const row = tabs(
    words[lang].tools,
    panels.map(({ tool, root }) => ({ name: tool.name, label: tool.words[lang].tab, panel: root })),
    (name) => write(fragmentOf({ tool: name, state: {} })),
  );
  const restore = (): void => {
    const place = placeIn(location.hash);
    const panel = panels.find(({ tool }) => tool.name === place?.tool);
    if (place === undefined || panel === undefined) return;
    row.choose(place.tool);
    if (Object.keys(place.state).length > 0) panel.show(place.state);
  };
  const root = h("div", { class: "pg", lang }, row.root, h("p", { class: "pg-private" }, words[lang].private));
  element.replaceChildren(root);
  window.addEventListener("hashchange", restore);
  restore();
  return {
    unmount: () => {
      window.removeEventListener("hashchange", restore);
      root.remove();
    },
  };
};
