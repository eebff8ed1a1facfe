import { type Brand, err, invariant, ok, type Result } from "@haicap/kernel";
import type { IdentifierReason } from "../reason/IdentifierReason.ts";

/** An electronic identifier of an agency (mã định danh điện tử), exactly as written, in either of its two forms. */
export type AgencyCode = Brand<string, "AgencyCode">;

/** The form of the older technical standard (13 characters, read from right to left) or that of the decision of 2020. */
export type AgencyForm = "standard2016" | "decision2020";

/** An agency identifier and what it is made of; `groups` run from level 2 downwards in both forms. */
export interface Agency {
  readonly code: AgencyCode;
  readonly form: AgencyForm;
  readonly level1: string;
  readonly groups: readonly string[];
}

/** The text is not an agency identifier. */
export interface NotAnAgencyCode {
  readonly _tag: "NotAnAgencyCode";
  readonly input: string;
  readonly reason: IdentifierReason;
}

/** The longest agency identifier, in characters. */
export const maxAgencyCodeLength = 35;

/**
 * Reads an agency identifier (mã định danh điện tử của cơ quan), strictly: capital letters, dots, no blanks.
 *
 * Two forms: level 1 first, then groups of two or three digits (`H57.12`, at most 35 characters), or the older one of 13
 * characters that ends with level 1 (`000.00.12.H57`). A group of zeros only is refused, save the empty levels of the older form,
 * which must all lie beneath the last level named.
 *
 * Fails with `NotAnAgencyCode` and the class of the reason.
 *
 * @legal agency-codes-2020, agency-codes-2025
 * @example
 * parseAgencyCode("H57.12"); // => ok { code: "H57.12", form: "decision2020", level1: "H57", groups: ["12"] }
 * parseAgencyCode("000.00.12.H57"); // => ok { code: "000.00.12.H57", form: "standard2016", level1: "H57", groups: ["12"] }
 * parseAgencyCode("H57.00"); // => err { _tag: "NotAnAgencyCode", input: "H57.00", reason: "group" }
 * @since 0.1.0
 */
export const parseAgencyCode = (text: string): Result<Agency, NotAnAgencyCode> => {
  const agency = readAgency(text);
  return typeof agency === "string" ? err({ _tag: "NotAnAgencyCode", input: text, reason: agency }) : ok(agency);
};

/**
 * As {@link parseAgencyCode}, for literals and tests: throws on anything else.
 *
 * @example
 * agencyCodeUnsafe("G12.18"); // => "G12.18"
 * @since 0.1.0
 */
export const agencyCodeUnsafe = (text: string): AgencyCode => {
  const parsed = parseAgencyCode(text);
  if (!parsed.ok) throw new Error(`not an agency identifier (${parsed.error.reason}): ${text}`);
  return parsed.value.code;
};

/**
 * The parts of an agency identifier that has already been checked (thành phần của mã định danh).
 *
 * @example
 * agencyOf(agencyCodeUnsafe("H01.151.01")).groups; // => ["151", "01"]
 * @since 0.1.0
 */
export const agencyOf = (code: AgencyCode): Agency => {
  const agency = readAgency(code);
  invariant(typeof agency !== "string", `${code} carries the brand of an agency identifier without being one`);
  return agency;
};

const readAgency = (text: string): Agency | IdentifierReason => {
  if (text.length === 0 || text.length > maxAgencyCodeLength) return "length";
  if (!/^[A-Z0-9.]+$/.test(text)) return /^[A-Z0-9./_-]+$/.test(text) ? "separator" : "charset";
  const parts = text.split(".");
  if (parts.includes("")) return "separator";
  const legacy = parts.length === 4 && !/^[A-Z]/.test(text);
  const level1 = (legacy ? parts[3] : parts[0]) ?? "";
  if (!isLevel1(level1)) return "level1";
  const groups = legacy ? legacyGroups(parts) : parts.slice(1);
  if (groups === undefined || !groups.every(isGroup)) return "group";
  return { code: text as AgencyCode, form: legacy ? "standard2016" : "decision2020", level1, groups };
};

const isLevel1 = (text: string): boolean => /^[A-Z]\d{2}$/.test(text) && !text.endsWith("00");

const isGroup = (text: string): boolean => /^\d{2,3}$/.test(text) && !/^0+$/.test(text);

/** Levels 2 to 4 without the empty ones at the end; an empty level above a named one stays and is refused as a group. */
const legacyGroups = ([fourth = "", third = "", second = ""]: readonly string[]): readonly string[] | undefined => {
  if (!/^\d{3}$/.test(fourth) || !/^\d{2}$/.test(third) || !/^\d{2}$/.test(second)) return undefined;
  const levels = [second, third, fourth];
  while (/^0+$/.test(levels.at(-1) ?? "")) levels.pop();
  return levels;
};
