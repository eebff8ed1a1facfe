import type { Words } from "@haicap/kernel";

/** Text for HTML: what would be markup is written as an entity. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>"']/g, (letter) => `&#${letter.codePointAt(0) ?? 0};`);

/** Says something in both languages; the style of the page shows one of them. In a drawing the element is `tspan`. */
export const say = ({ vi, en }: Words, element: "span" | "tspan" = "span"): string =>
  vi === en
    ? escapeText(vi)
    : `<${element} lang="vi">${escapeText(vi)}</${element}><${element} lang="en">${escapeText(en)}</${element}>`;

/** "97,5 %" in Vietnamese, "97.5%" in English; a dash where nothing was received. */
export const share = (ratio: number | null): Words =>
  ratio === null
    ? { vi: "–", en: "–" }
    : { vi: `${(100 * ratio).toFixed(1).replace(".", ",")} %`, en: `${(100 * ratio).toFixed(1)}%` };

/** A number with at most one decimal, as each language writes it. */
export const decimal = (value: number | null): Words => {
  const text = value === null ? "–" : value.toFixed(1);
  return { vi: text.replace(".", ","), en: text };
};
