const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Text as HTML shows it, within elements and attributes alike.
 *
 * @example
 * escaped("Xã <A> & B"); // => "Xã &lt;A&gt; &amp; B"
 */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);

/** The number of an instrument: `118/2025/NĐ-CP`, `163/QĐ-BTP`, `1675/NQ-UBTVQH15`. */
const instrumentNumber = /(?<![\d.])\d[\d.]*(?:\/\d{4})?\/\p{L}+(?:-[\p{L}\d]+)+/gu;

/** Text as HTML shows it; a browser does not break the number of an instrument at its hyphen. */
export const unbroken = (text: string): string =>
  escaped(text).replace(instrumentNumber, (number) => `<span class="whole">${number}</span>`);
