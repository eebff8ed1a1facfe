import { pattern } from "../pattern/pattern.ts";
import { issuerSpellings, meantBy, typeSpellings } from "./documentTypes.ts";
import { parseInstrument } from "./parseInstrument.ts";

/**
 * Reads a notation as people type it (blanks, Đ written D or Ð, other hyphens, a missing zero, other case) and gives it as issued.
 *
 * `undefined` when even so it is no notation.
 *
 * @example
 * readNotation("118/2025/nđ-cp"); // => "118/2025/NĐ-CP"
 * readNotation("118 hồ sơ"); // => undefined
 */
export const readNotation = (written: string): string | undefined => {
  const tidy = written
    .replace(/ /g, "")
    .replace(/[‐-―−]/g, "-")
    .replaceAll("Ð", "Đ")
    .replaceAll("ð", "đ");
  const issued = tidy.replace(
    cut(),
    (_, digits: string, head: string, body: string) =>
      `${digits.padStart(2, "0")}${head}${body.replace(parts(), readPart)}`,
  );
  const parsed = parseInstrument(issued);
  return parsed.ok ? parsed.value.notation : undefined;
};

const readPart = (part: string): string => {
  const known = meantBy(part, typeSpellings()) ?? meantBy(part, issuerSpellings());
  return known ?? (part === part.toLowerCase() ? part.toUpperCase() : part);
};

/** Number, what follows it up to the separator, and the letters. */
const cut = pattern(() => "^0*(\\d+)([^\\p{L}/-]*[a-zđ]?(?:/\\d+)?[/-])(.+)$", "u");
const parts = pattern(() => "[\\p{L}&]+", "gu");
