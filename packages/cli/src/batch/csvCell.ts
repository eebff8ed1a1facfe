const risky = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;
const number = /^[+-]?\d[\d.,]*(?:[eE][+-]?\d+)?%?$/u;

/**
 * A text for a cell of a CSV file: one that a spreadsheet would run as a formula gets an apostrophe before it.
 *
 * Signed numbers stay as they are, telephone numbers such as `+84912345678` among them: a spreadsheet runs nothing in them.
 *
 * @example
 * csvCell("xã A, huyện B"); // => "xã A, huyện B"
 * csvCell("=1+1"); // => "'=1+1"
 */
export const csvCell = (text: string): string =>
  risky.test(text) && text.length > 1 && !number.test(text) ? `'${text}` : text;
