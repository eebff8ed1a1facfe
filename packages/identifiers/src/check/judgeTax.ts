import { map } from "@haicap/kernel";
import { parseOrganisationTaxCode, type WrittenTaxCode } from "../tax/OrganisationTaxCode.ts";
import { parseTaxCode } from "../tax/TaxCode.ts";
import { useWarnings } from "./IdentifierWarning.ts";
import type { Accepted, Judge } from "./Judge.ts";
import { acceptPerson } from "./judgePerson.ts";

/** Judges a tax code of any holder. */
export const judgeTax: Judge = ({ tables, on }, value) =>
  map(parseTaxCode(tables.birthProvinces, value, on), (read) => {
    if ("code" in read) return acceptOrganisation(read);
    const person = acceptPerson(read);
    return {
      ...person,
      parts: { holder: "person", ...person.parts },
      warnings: [...person.warnings, ...useWarnings(tables.facts, "taxOfPerson", on)],
    };
  });

/** Judges an enterprise code: the tax code of an enterprise or its unit, never that of a person. */
export const judgeEnterprise: Judge = (_, value) => map(parseOrganisationTaxCode(value), acceptOrganisation);

const acceptOrganisation = ({ code, organisation, branch }: WrittenTaxCode): Accepted => ({
  number: code,
  parts: branch === undefined ? { holder: "organisation" } : { holder: "dependentUnit", organisation, branch },
  warnings: [],
});
