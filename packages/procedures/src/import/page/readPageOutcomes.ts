import { tidy, withoutEnd } from "../readWords.ts";

const code = /Mã:\s*(?:(?:KQ|TP)[.-]?[A-Z]?\d{2}[.-]\d+|\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}-KQ\d+|[A-Z\d.-]*\d)/gu;

/**
 * Whether a cell holds the outcomes of a page, each with its code behind it.
 *
 * @example
 * isGluedOutcomes("Giấy khai sinhMã: KQ.G15.01"); // => true
 */
export const isGluedOutcomes = (cell: string): boolean => /\S\s*Mã:\s*[A-Z\d]/u.test(cell);

/** Reads the outcomes of a page when they run together: "Giấy khai sinhMã: KQ.G15.000031…". */
export const readPageOutcomes = (cell: string): readonly string[] =>
  cell
    .split(code)
    .map((name) => withoutEnd(tidy(name), ".;"))
    .filter((name) => name !== "");
