/**
 * Markup that is safe to put into the page. Everything that is not made by `html` is escaped when it is put in.
 *
 * @typedef {{ readonly safe: string }} Markup
 * @typedef {Markup | string | number | null | undefined | false | readonly Markup[]} Piece
 */

/** @type {Readonly<Record<string, string>>} */
const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/**
 * Text for the page. Characters that steer a terminal or turn the direction of reading are shown as what they are: unreadable.
 *
 * @type {(text: string) => string}
 */
export const escapeText = (text) =>
  text
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "\ufffd")
    .replace(/[&<>"']/g, (found) => entities[found] ?? found);

/** @type {(parts: TemplateStringsArray, ...pieces: Piece[]) => Markup} */
export const html = (parts, ...pieces) => ({
  safe: parts.map((part, index) => part + (index < pieces.length ? written(pieces[index]) : "")).join(""),
});

/** @type {(piece: Piece) => string} */
const written = (piece) => {
  if (piece === null || piece === undefined || piece === false) return "";
  if (typeof piece === "string" || typeof piece === "number") return escapeText(String(piece));
  if ("safe" in piece) return piece.safe;
  return piece.map((one) => one.safe).join("");
};
