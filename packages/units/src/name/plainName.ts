/** Each plain letter with the marked ones it stands for. */
const marked =
  "aàáâãăạảấầẩẫậắằẳẵặ eèéêẹẻẽếềểễệ iìíĩỉị oòóôõơọỏốồổỗộớờởỡợ uùúũưụủứừửữự yýỳỵỷỹ dđ " +
  "AÀÁÂÃĂẠẢẤẦẨẪẬẮẰẲẴẶ EÈÉÊẸẺẼẾỀỂỄỆ IÌÍĨỈỊ OÒÓÔÕƠỌỎỐỒỔỖỘỚỜỞỠỢ UÙÚŨƯỤỦỨỪỬỮỰ YÝỲỴỶỸ DĐ";

let plain: Map<string, string> | undefined;

const plainLetters = (): Map<string, string> => {
  if (plain !== undefined) return plain;
  plain = new Map();
  let base = "";
  for (const letter of ` ${marked}`)
    if (letter === " ") base = "";
    else if (base === "") base = letter;
    else plain.set(letter, base);
  return plain;
};

/**
 * Writes a Vietnamese name without its marks (tên không dấu), letter case kept: the English form of a name that has none of its own.
 *
 * @example
 * plainName("Đắk Lắk"); // => "Dak Lak"
 * @since 0.1.0
 */
export const plainName = (name: string): string => {
  const letters = plainLetters();
  let out = "";
  for (const letter of name) {
    const known = letter < "\u0080" ? letter : letters.get(letter);
    if (known === undefined) return plainAny(name);
    out += known;
  }
  return out;
};

/** Of letters that are not composed, or of other languages. */
const plainAny = (name: string): string =>
  name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("Đ", "D").replaceAll("đ", "d").normalize("NFC");
