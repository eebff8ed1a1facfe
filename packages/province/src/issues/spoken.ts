import type { Words } from "@haicap/kernel";

/**
 * Parts what a schema says of itself (lời của lược đồ), written `"<Vietnamese> | <English>"`; other text stands for both.
 *
 * @example
 * spoken("cần một ngày | a day is needed"); // => { vi: "cần một ngày", en: "a day is needed" }
 * @since 0.1.0
 */
export const spoken = (message: string): Words => {
  const at = message.indexOf(" | ");
  return at < 0 ? { vi: message, en: message } : { vi: message.slice(0, at), en: message.slice(at + 3) };
};
