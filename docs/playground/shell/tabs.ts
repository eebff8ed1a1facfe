import { h } from "./element.ts";

/** A row of tabs and their panels. */
export interface Tabs {
  readonly root: HTMLElement;
  readonly choose: (name: string) => void;
}

/** One tab. */
export interface Tab {
  readonly name: string;
  readonly label: string;
  readonly panel: HTMLElement;
}

/** Tabs as the ARIA practices have them: arrows go round, Home and End to the ends, Tab into the panel. */
export const tabs = (label: string, all: readonly Tab[], chosen: (name: string) => void): Tabs => {
  const parts = all.map(({ name, label: text, panel }) => ({
    name,
    tab: h("button", { type: "button", role: "tab", id: `pg-tab-${name}`, "aria-controls": `pg-panel-${name}` }, text),
    panel: h("div", { role: "tabpanel", id: `pg-panel-${name}`, "aria-labelledby": `pg-tab-${name}` }, panel),
  }));
  const choose = (name: string): void => {
    for (const part of parts) {
      const isChosen = part.name === name;
      part.tab.setAttribute("aria-selected", String(isChosen));
      part.tab.tabIndex = isChosen ? 0 : -1;
      part.panel.hidden = !isChosen;
    }
  };
  const list = h(
    "div",
    { role: "tablist", "aria-label": label, class: "pg-tabs" },
    parts.map(({ tab }) => tab),
  );
  for (const { name, tab } of parts)
    tab.addEventListener("click", () => {
      choose(name);
      chosen(name);
    });
  list.addEventListener("keydown", ({ key }) => {
    const at = parts.findIndex(({ tab }) => tab === document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: parts.length - 1 }[key];
    const next = to === undefined ? undefined : parts.at(to % parts.length);
    next?.tab.focus();
    next?.tab.click();
  });
  choose(all[0]?.name ?? "");
  return {
    root: h(
      "div",
      {},
      list,
      parts.map(({ panel }) => panel),
    ),
    choose,
  };
};
