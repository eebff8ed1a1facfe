import type { Words } from "@haicap/kernel";

/** Text for HTML: what would be markup is written as an entity. */
export const escapeText = (text: string): string =>
  text
    .replace(/[&<>"']/g, (letter) => `&#${letter.codePointAt(0) ?? 0};`)
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");

/** Says something in both languages; the style of the page shows one of them. */
export const say = ({ vi, en }: Words): string =>
  vi === en ? escapeText(vi) : `<span lang="vi">${escapeText(vi)}</span><span lang="en">${escapeText(en)}</span>`;
