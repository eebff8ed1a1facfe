/** Blanks of every kind, and everything that could be decomposed or unseen. */
const needsWork = /[^\x21-\x7e]/;
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/**
 * Brings text into the one form we store (chuẩn hoá văn bản): composed letters (NFC), single blanks, none at the ends.
 *
 * Line breaks, tabs and non-breaking blanks are blanks; zero-width characters and soft hyphens vanish. Nothing else changes.
 *
 * @example
 * normaliseText("  Ho\u00e0  Bi\u0300nh\n"); // => "Hoà Bình"
 * @since 0.1.0
 */
export const normaliseText = (text: string): string =>
  needsWork.test(text) ? text.replace(unseen, "").normalize("NFC").replace(/\s+/g, " ").trim() : text;
