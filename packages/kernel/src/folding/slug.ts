import { fold } from "./fold.ts";

/**
 * Makes a name for addresses and files (tên rút gọn không dấu): ASCII letters and digits, joined by hyphens.
 *
 * @example
 * slug("Đà Nẵng - Hoà Vang"); // => "da-nang-hoa-vang"
 * @since 0.1.0
 */
export const slug = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
