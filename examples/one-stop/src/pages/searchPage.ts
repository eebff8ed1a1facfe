import type { Words } from "@haicap/kernel";
import { html } from "hono/html";
import { withoutWord } from "../centre/lookUp.ts";
import { layout } from "./layout.ts";
import type { Html, View } from "./View.ts";

/** A procedure that was found. */
export interface Match {
  readonly code: string;
  readonly name: string;
  readonly field: string;
}

/** The first step of receiving: which procedure is it? With or without marks, or by its code. */
export const searchPage = (view: View, { text, matches, total, common }: SearchShown): Html => {
  const { language, say } = view;
  return layout(view, {
    title: say(words.title),
    narrow: true,
    body: html`
<h1>${say(words.title)}</h1>
<form class="search" method="get" action="/${language}/receive" role="search" data-live="results">
  <label for="q">${say(words.label)}</label>
  <div class="joined"><input id="q" name="q" value="${text}" type="search" autocomplete="off" spellcheck="false" maxlength="200" aria-describedby="q-hint" autofocus><button class="strong">${say(words.search)}</button></div>
  <p class="hint" id="q-hint">${say(words.hint)}</p>
</form>
<section id="results" aria-live="polite">${results(view, { text, matches, total, common })}</section>`,
  });
};

/** What a search found; before one, what is asked for most at a commune. */
export interface SearchShown {
  readonly text: string;
  readonly matches: readonly Match[];
  readonly total: number;
  readonly common: readonly Match[];
}

const results = (view: View, { text, matches, total, common }: SearchShown): Html => {
  const { say } = view;
  if (text === "") return html`<h2>${say(words.common)}</h2>${list(view, common)}`;
  if (matches.length === 0) return html`<p class="empty">${say(words.none)}</p>`;
  return html`<h2>${say({ vi: `${total} thủ tục`, en: `${total} procedure${total === 1 ? "" : "s"}` })}</h2>${list(view, matches)}${total > matches.length ? html`<p class="soft">${say(words.more)}</p>` : ""}`;
};

const list = ({ language }: View, matches: readonly Match[]): Html =>
  html`<ul class="matches">${matches.map(
    ({ code, name, field }) =>
      html`<li><a href="/${language}/receive/${code}" lang="vi"><strong>${withoutWord(name)}</strong> <span class="soft"><span class="number">${code}</span> · ${field}</span></a></li>`,
  )}</ul>`;

const words = {
  title: { vi: "Tiếp nhận hồ sơ", en: "Receive a dossier" },
  label: { vi: "Thủ tục nào?", en: "Which procedure?" },
  hint: {
    vi: "Gõ tên có dấu hoặc không dấu, hoặc mã thủ tục.",
    en: "Type its Vietnamese name, with or without marks, or its code.",
  },
  search: { vi: "Tìm", en: "Search" },
  none: {
    vi: "Không tìm thấy thủ tục nào. Thử ít từ hơn, hoặc gõ mã thủ tục.",
    en: "No procedure found. Try fewer words, or the code.",
  },
  more: {
    vi: "Chỉ hiện những thủ tục khớp nhất; gõ thêm để thu hẹp.",
    en: "Only the best matches are shown; type more to narrow.",
  },
  common: { vi: "Hay gặp ở xã, phường", en: "Often asked for at a commune" },
} as const satisfies Record<string, Words>;
