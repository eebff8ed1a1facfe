/**
 * Text as it may stand in HTML.
 *
 * @example
 * escaped("Xã <A> & B"); // => "Xã &lt;A&gt; &amp; B"
 */
export const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
