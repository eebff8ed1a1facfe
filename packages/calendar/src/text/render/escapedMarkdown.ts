/** What Markdown would read as its own signs. */
export const escapedMarkdown = (text: string): string =>
  text.replaceAll(/[\\`*_[\]<>|]/g, "\\$&").replaceAll(/\s+/g, " ");
