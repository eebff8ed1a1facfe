/**
 * What Markdown would read as its own signs.
 *
 * @example
 * escapedMarkdown("1 ngày | lịch"); // => "1 ngày \\| lịch"
 */
export const escapedMarkdown = (text: string): string =>
  text.replaceAll(/[\\`*_[\]<>|]/g, "\\$&").replaceAll(/\s+/g, " ");
