import { type Agency, type AgencyCode, agencyCodeUnsafe } from "./AgencyCode.ts";

/**
 * The code in the form of the decision of 2020 (dạng mã theo Quyết định 20/2020): level 1 first, then the groups.
 *
 * @legal agency-codes-2020
 * @example
 * map(parseAgencyCode("000.00.18.G12"), toAgencyCode2020); // => ok "G12.18"
 * map(parseAgencyCode("000.05.18.G12"), toAgencyCode2020); // => ok "G12.18.05"
 * @since 0.1.0
 */
export const toAgencyCode2020 = (agency: Agency): AgencyCode =>
  agencyCodeUnsafe([agency.level1, ...agency.groups].join("."));

/**
 * The code in the older form of 13 characters (dạng mã 13 ký tự), or `undefined` where it has none.
 *
 * It has none with more than four levels, with a second or third level of three digits, or with a fourth of two: converting
 * such a code and back would not give the same code.
 *
 * @legal agency-codes-2020
 * @example
 * map(parseAgencyCode("G12.18"), toAgencyCode2016); // => ok "000.00.18.G12"
 * map(parseAgencyCode("H01.151"), toAgencyCode2016); // => ok undefined
 * @since 0.1.0
 */
export const toAgencyCode2016 = (agency: Agency): AgencyCode | undefined => {
  const [second = "00", third = "00", fourth = "000", ...deeper] = agency.groups;
  const fits = second.length === 2 && third.length === 2 && fourth.length === 3 && deeper.length === 0;
  return fits ? agencyCodeUnsafe(`${fourth}.${third}.${second}.${agency.level1}`) : undefined;
};
