import type { IdentifierWarning } from "../check/IdentifierWarning.ts";
import type { IdentifierReason } from "../reason/IdentifierReason.ts";
import type { IdentifierFailure } from "./IdentifierFailure.ts";

/**
 * Says in English what was wrong and what to do (giải thích lỗi bằng tiếng Anh).
 *
 * @example
 * explainEn({ _tag: "NotAPostalCode", input: "530000", reason: "length" });
 * // => "The postal code \"530000\" is not right: too many or too few characters; count them again"
 * @since 0.1.0
 */
export const explainEn = (failure: IdentifierFailure): string => {
  switch (failure._tag) {
    case "DossierNumberNotIssuable":
      return `No dossier number can be issued: the counter ${failure.counter} must be a whole number from 1, the day ${failure.receivedOn} must lie in 2000 to 2099`;
    case "NotADocumentNumber":
      return `${wrong("number and notation", failure.input, failure.reason)}${failure.meant === undefined ? "" : ` (did you mean "${failure.meant}"?)`}`;
    case "NotADossierNumber":
      return wrong("dossier number", failure.input, failure.reason);
    case "NotAPersonalNumber":
      return wrong("personal number", failure.masked, failure.reason);
    case "NotAPhoneNumber":
      return wrong("telephone number", failure.masked, failure.reason);
    case "NotAPostalCode":
      return wrong("postal code", failure.input, failure.reason);
    case "NotAProcedureCode":
      return wrong("procedure code", failure.input, failure.reason);
    case "NotASocialInsuranceNumber":
      return wrong("social insurance number", failure.masked, failure.reason);
    case "NotATaxCode":
      return wrong("tax code", failure.masked, failure.reason);
    case "NotAnAgencyCode":
      return wrong("agency identifier", failure.input, failure.reason);
    case "NotAnIdentityCardNumber":
      return wrong("identity card number", failure.masked, failure.reason);
  }
};

const longest = 80;

const wrong = (what: string, text: string, reason: IdentifierReason): string =>
  `The ${what} "${text.length > longest ? `${text.slice(0, longest)}…` : text}" is not right: ${reasonsEn[reason]}`;

/** What each class of reason means and what to do, in English. */
export const reasonsEn: Readonly<Record<IdentifierReason, string>> = {
  branch: "no dependent unit is numbered 000; look at the last three digits",
  charset: "a character that never occurs here (a blank, a small letter, another letter); copy it as printed",
  checksum: "the check digit does not fit; look at each digit",
  country: "a number of another country; give one of Viet Nam (0… or +84…)",
  date: "no such day, or one in the future; look at day, month and year",
  group: "a group between the dots has the wrong number of digits or is all zeros",
  length: "too many or too few characters; count them again",
  level1:
    "no level 1 code (a capital letter and two digits other than 00); look at the code of the ministry or province",
  notation: "type or issuer are not written as law writes them; look at capitals, the letter Đ and hyphens",
  number: "the document's number is missing or written wrongly; below 10 it has a leading zero",
  prefix: "a beginning that is not in use; look at the first digits",
  province: "no province of birth registration has this code; look at the first three digits",
  range: "in no range in use; look at the first digits",
  separator: "a separator is missing or foreign; use the dots, hyphens and slashes of the form",
  sequence: "the running number has the wrong number of digits (at least four, or seven behind a date of eight)",
  service: "a service or short number, nobody's contact number; give a person's",
  year: "the year must be real and have four digits",
};

/** What each warning means, in English. */
export const warningsEn: Readonly<Record<IdentifierWarning, string>> = {
  birthAbroad: "born abroad; the country code cannot be checked",
  closedLevel1: "the code of a province merged away, closed; dossiers numbered before keep it",
  dateAfterReference: "a day or year after the day of reference",
  outOfUse: "not in use on the day of reference",
  sequenceZero: "running number zero; numbering starts at 1",
  threeDigitGroup: "a group of three digits: seen for communes since 2025, not read in law",
  unlistedLevel1: "not among the known level 1 codes",
  unseenFirstDigit: "no published procedure code begins with this digit",
};
