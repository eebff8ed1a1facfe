const unseen = /[\p{Mn}\p{Me}\p{Cf}]/gu;
const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}]/gu;

/**
 * How many places a text takes on a line of a terminal: marks above a letter take none, wide signs two.
 *
 * @example
 * displayWidth("Thừa Thiên"); // => 10: marks stand above letters
 * displayWidth("漢字"); // => 4
 */
export const displayWidth = (text: string): number => {
  const plain = text.replace(unseen, "");
  return [...plain].length + (plain.match(wide)?.length ?? 0);
};

/**
 * A text filled with blanks to a width.
 *
 * @example
 * padded("Huế", 6); // => "Huế   "
 */
export const padded = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - displayWidth(text)));

/**
 * A text that takes at most `width` places; what is left out leaves an ellipsis.
 *
 * @example
 * cutTo("Thành phố Huế", 9); // => "Thành ph…"
 */
export const cutTo = (text: string, width: number): string => {
  if (displayWidth(text) <= width) return text;
  let kept = "";
  for (const { segment } of new Intl.Segmenter("vi").segment(text)) {
    if (displayWidth(kept + segment) > width - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
};
