import type { IdentifierReferences } from "@haicap/identifiers/check";
import { phoneReader } from "@haicap/identifiers/phone";
import { identifierTables, version } from "@haicap/identifiers-data";
import { numberingPlan, planVersion } from "@haicap/identifiers-data/phone";
import type { DataVersions } from "../operation/answer.ts";

let cached: IdentifierReferences | undefined;

/** The code tables and the reader of telephone numbers, unpacked on the first call. */
export const identifierReferences = (): IdentifierReferences => {
  cached ??= { tables: identifierTables(), phone: phoneReader(numberingPlan()) };
  return cached;
};

/** What a check of identifiers was made from. */
export const identifierVersions = (): DataVersions => ({
  "identifiers-data": version,
  "libphonenumber-js": planVersion,
});
