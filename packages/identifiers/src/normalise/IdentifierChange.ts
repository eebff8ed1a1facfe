/**
 * What the normaliser did to a text (đã sửa gì khi chuẩn hoá); a closed set.
 *
 * `unicode` composed letters (NFC), `fullWidth` wide forms made narrow, `invisible` characters without width removed, `blanks`
 * removed, `dash` and `dot` of other alphabets made plain, `separators` removed, replaced or put in, `letterCase`, `foreignLetter`
 * Ð made Đ, `typingVariant` D made Đ, `leadingZero` of a document number, `internationalPrefix` 00 or a bare 84 made +84,
 * `trunkZero` the zero behind +84 removed.
 *
 * @since 0.1.0
 */
export type IdentifierChange =
  | "blanks"
  | "dash"
  | "dot"
  | "foreignLetter"
  | "fullWidth"
  | "internationalPrefix"
  | "invisible"
  | "leadingZero"
  | "letterCase"
  | "separators"
  | "trunkZero"
  | "typingVariant"
  | "unicode";
