import type { Page } from "../page/Page.ts";
import type { ReferenceWords } from "../words/vi.ts";
import { addressOf } from "./addressOf.ts";
import { escaped, unbroken } from "./escaped.ts";
import { htmlBlock, htmlInlines, type Place } from "./htmlBlock.ts";

/** What every page of a reference has around it. */
export interface Frame {
  readonly language: "vi" | "en";
  readonly words: ReferenceWords;
  /** Whose reference it is, and which day it speaks of. */
  readonly name: string;
  readonly dayLine: string;
  readonly menu: readonly { readonly path: string; readonly title: string }[];
  readonly foot: string;
}

/** A page as an HTML document that needs nothing but the files beside it. */
export const htmlPage = (page: Page, frame: Frame): string => {
  const place: Place = { path: page.path, language: frame.language };
  const { words } = frame;
  const isSearch = page.blocks.some(({ kind }) => kind === "search");
  return `<!doctype html>
<html lang="${frame.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(page.title === frame.name ? page.title : `${page.title} · ${frame.name}`)}</title>
<script src="${addressOf(page.path, "assets/page.js")}"></script>
<link rel="stylesheet" href="${addressOf(page.path, "assets/style.css")}">
<link rel="icon" href="${addressOf(page.path, "assets/icon.svg")}" type="image/svg+xml">
${isSearch ? ["minisearch.js", "index.js", "search.js"].map((file) => `<script defer src="${addressOf(page.path, `assets/${file}`)}"></script>\n`).join("") : ""}</head>
<body${isWide(page) ? ' class="landscape"' : ""}>
<a class="skip" href="#main">${escaped(words.toMain)}</a>
<header class="band">
<a class="brand" href="${addressOf(page.path, "index")}.html"><b>${escaped(frame.name)}</b> <span>${escaped(frame.dayLine)}</span></a>
<form role="search" action="${addressOf(page.path, "search")}.html"><label for="q">${escaped(words.searchLabel)}</label><input id="q" name="q" type="search" autocomplete="off" placeholder="${escaped(words.searchHint)}"><button>${escaped(words.search)}</button></form>
<button id="scheme" class="scheme" type="button" hidden title="${escaped(words.otherScheme)}" aria-label="${escaped(words.otherScheme)}">${schemeMark}</button>
</header>
<div class="sheet">
<nav class="menu" aria-label="${escaped(words.contents)}"><ul>${menuOf(frame, page)}</ul></nav>
<main id="main" tabindex="-1">
${crumbs(page, place, words)}
${page.kicker === page.above.at(-1)?.title ? "" : `<p class="kicker">${escaped(page.kicker)}</p>\n`}<h1${h1(page, frame)}>${unbroken(page.title)}</h1>
${page.lead === undefined ? "" : `<p class="lead">${htmlInlines(page.lead, place)}</p>`}
${tocOf(page, words)}${page.blocks.map((block) => htmlBlock(block, place)).join("\n")}
</main>
</div>
<footer><p>${escaped(frame.foot)}</p></footer>
</body>
</html>
`;
};

/** Half a disc filled: the light and the dark of a page. */
const schemeMark =
  '<svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="7.2" fill="none" stroke="currentColor" stroke-width="1.8"/><path d="M10 2.8a7.2 7.2 0 0 1 0 14.4z" fill="currentColor"/></svg>';

/** Pages of as many parts say at their head which they are. */
const fewestParts = 5;

const tocOf = ({ blocks }: Page, words: ReferenceWords): string => {
  const parts = blocks.flatMap((block) =>
    block.kind === "heading" && block.level === 2 && block.id !== undefined ? [{ id: block.id, text: block.text }] : [],
  );
  if (parts.length < fewestParts) return "";
  const links = parts.map(({ id, text }) => `<li><a href="#${escaped(id)}">${escaped(text)}</a></li>`).join("");
  return `<nav aria-label="${escaped(words.onThisPage)}"><ul class="toc">${links}</ul></nav>\n`;
};

/** Titles of more letters than this are set smaller. */
const longTitle = 90;

const h1 = ({ title, inVietnamese }: Page, { language }: Frame): string =>
  `${inVietnamese === true && language !== "vi" ? ' lang="vi"' : ""}${title.length > longTitle ? ' class="long"' : ""}`;

/** A table of more columns than an upright sheet holds. */
const isWide = ({ blocks }: Page): boolean =>
  blocks.some((block) => block.kind === "table" && block.matrix !== true && block.columns.length > mostUpright);

const mostUpright = 6;

/** The page itself is marked in the menu, or else the nearest page above it. */
const menuOf = ({ menu }: Frame, page: Page): string => {
  const way = [page.path, ...page.above.map(({ path }) => path).reverse()];
  const marked = way.find((path) => menu.some((one) => one.path === path));
  return menu
    .map(({ path, title }) => {
      const here = path !== marked ? "" : path === page.path ? ' aria-current="page"' : ' aria-current="true"';
      return `<li><a href="${addressOf(page.path, path)}.html"${here}>${escaped(title)}</a></li>`;
    })
    .join("");
};

const crumbs = (page: Page, place: Place, words: ReferenceWords): string =>
  page.above.length === 0
    ? ""
    : `<nav class="crumbs" aria-label="${escaped(words.youAreHere)}"><ol>${page.above
        .map(({ path, title }) => `<li>${htmlInlines([{ link: path, text: title }], place)}</li>`)
        .join("")}</ol></nav>`;
