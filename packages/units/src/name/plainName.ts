const plain = new Map<string, string>();

/**
 * Writes a Vietnamese name without its marks (tên không dấu), letter case kept: the English form of a name that has none of its own.
 *
 * @example
 * plainName("Đắk Lắk"); // => "Dak Lak"
 * @since 0.1.0
 */
export const plainName = (name: string): string => {
  let out = "";
  for (const letter of name.normalize("NFC")) out += letter < "\u0080" ? letter : plainLetter(letter);
  return out;
};

/** The few hundred letters of the language are worked out once each; others every time. */
const plainLetter = (letter: string): string => {
  const known = plain.get(letter);
  if (known !== undefined) return known;
  const made = letter.normalize("NFD").replace(/\p{M}/gu, "").replace("Đ", "D").replace("đ", "d");
  if (plain.size < 512) plain.set(letter, made);
  return made;
};
