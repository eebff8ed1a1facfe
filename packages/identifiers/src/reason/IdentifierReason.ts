/**
 * The class of what is wrong with an identifier (nhóm lý do sai); a closed set.
 *
 * `charset` a character that never occurs in the kind, `separator` a missing or foreign separator, `length` too many or too few
 * characters, `group` a group between separators of the wrong size or of zeros only, `level1` no code of a ministry or province,
 * `prefix` a beginning that is never issued, `branch` a branch number that is never issued, `checksum` the check digit,
 * `date` no day of the calendar or a birth in the future, `province` a province code that does not exist, `sequence` the running
 * number, `number` and `year` those of a document, `notation` its type and issuer, `country` a foreign telephone,
 * `service` a telephone that is nobody's contact number, `range` a telephone in no range in use.
 *
 * @since 0.1.0
 */
export type IdentifierReason =
  | "branch"
  | "charset"
  | "checksum"
  | "country"
  | "date"
  | "group"
  | "length"
  | "level1"
  | "notation"
  | "number"
  | "prefix"
  | "province"
  | "range"
  | "separator"
  | "sequence"
  | "service"
  | "year";
