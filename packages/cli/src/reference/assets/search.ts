import { foldSource } from "./foldSource.ts";

/** What the page of search runs in the reader's browser: finds the words of the address in the index, and writes the places down. */
export const searchScript = (words: { readonly none: string; readonly found: string }): string => `(() => {
  const fold = ${foldSource};
  const { text, options } = globalThis.haicapIndex;
  const index = MiniSearch.loadJSON(text, { ...options, processTerm: fold });
  const nearness = (asked, title) => (title.toLowerCase().includes(asked.trim().toLowerCase()) ? 6 : fold(title).includes(fold(asked.trim())) ? 4 : 1);
  const status = document.getElementById("found");
  const list = document.getElementById("results");
  const input = document.getElementById("q");
  const show = (asked) => {
    list.replaceChildren();
    if (asked.trim() === "") return;
    const hits = index.search(asked, { processTerm: fold, prefix: true, fuzzy: (term) => (term.length > 5 && !/\\d/.test(term) ? 0.2 : false), boost: { title: 3, code: 6 }, combineWith: "AND", boostDocument: (id, term, { title }) => nearness(asked, title) });
    status.textContent = hits.length === 0 ? ${JSON.stringify(words.none)} + asked : hits.length.toLocaleString(document.documentElement.lang === "vi" ? "vi-VN" : "en-GB") + " " + ${JSON.stringify(words.found)};
    for (const hit of hits.slice(0, 100)) {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = hit.id + ".html";
      link.textContent = hit.title;
      const kicker = document.createElement("span");
      kicker.className = "soft";
      kicker.textContent = hit.kicker;
      item.append(link, " ", kicker);
      list.append(item);
    }
  };
  document.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const links = [...list.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement);
    if (step === undefined || (at < 0 && document.activeElement !== input)) return;
    const next = at + step < 0 ? input : links[at + step];
    if (next === undefined || (at < 0 && step < 0)) return;
    event.preventDefault();
    next.focus();
  });
  input.addEventListener("input", () => show(input.value));
  input.value = new URLSearchParams(location.search).get("q") ?? "";
  show(input.value);
})();
`;
