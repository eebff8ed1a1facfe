import { map } from "@haicap/kernel";
import { parseIdentityCardNumber } from "../personal/IdentityCardNumber.ts";
import { type Birthplace, type PersonalNumber, parsePersonalNumber } from "../personal/PersonalNumber.ts";
import { parseSocialInsuranceNumber } from "../social-insurance/SocialInsuranceNumber.ts";
import { useWarnings } from "./IdentifierWarning.ts";
import type { Accepted, Judge } from "./Judge.ts";

/** Judges a personal number. */
export const judgePersonal: Judge = ({ tables, on }, value) =>
  map(parsePersonalNumber(tables.birthProvinces, value, on), acceptPerson);

/** What is said of a person's number without its serial. */
export const acceptPerson = ({ number, birthplace, sex, birthYear }: PersonalNumber): Accepted => ({
  number,
  serialFrom: 6,
  parts: { sex, birthYear, birthplace: birthplaceParts(birthplace) },
  warnings: birthplace.kind === "abroad" ? ["birthAbroad"] : [],
});

const birthplaceParts = (birthplace: Birthplace): Readonly<Record<string, string>> => {
  if (birthplace.kind === "abroad") return { kind: "abroad", code: birthplace.countryCode };
  const { code, name, unit, nameNow, unitNow } = birthplace.province;
  return { kind: "province", code, name, unit, nameNow, unitNow };
};

/** Judges the number of an old identity card; the cards are out of use. */
export const judgeIdentityCard9: Judge = ({ tables, on }, value) =>
  map(parseIdentityCardNumber(value), (number) => ({
    number,
    parts: {},
    warnings: useWarnings(tables.facts, "identityCard9", on),
  }));

/** Judges a social insurance number. */
export const judgeSocialInsurance: Judge = (_, value) =>
  map(parseSocialInsuranceNumber(value), (number) => ({ number, parts: {}, warnings: [] }));
