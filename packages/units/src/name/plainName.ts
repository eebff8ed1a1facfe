/**
 * Writes a Vietnamese name without its marks, letter case kept: the English form of a name that has none of its own.
 *
 * @example
 * plainName("Đắk Lắk"); // => "Dak Lak"
 * @since 0.1.0
 */
export const plainName = (name: string): string =>
  name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("Đ", "D").replaceAll("đ", "d");
