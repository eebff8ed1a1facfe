import { map } from "@haicap/kernel";
import { type Agency, parseAgencyCode } from "../agency/AgencyCode.ts";
import { toAgencyCode2016, toAgencyCode2020 } from "../agency/convertAgencyCode.ts";
import type { Level1Agency } from "../tables/IdentifierTables.ts";
import type { IdentifierParts } from "./CheckedIdentifier.ts";
import { agencyWarnings } from "./IdentifierWarning.ts";
import type { Judge } from "./Judge.ts";

/** Judges an agency identifier and gives it in both forms. */
export const judgeAgency: Judge = ({ tables, on }, value) =>
  map(parseAgencyCode(value), (agency) => ({
    number: agency.code,
    parts: { ...agencyParts(agency), ...holderParts(tables.level1.get(agency.level1)) },
    warnings: agencyWarnings(tables.level1, agency, on),
  }));

const agencyParts = (agency: Agency): IdentifierParts => {
  const { form, level1, groups } = agency;
  const older = toAgencyCode2016(agency);
  const parts = { form, level1, groups, decision2020: toAgencyCode2020(agency) };
  return older === undefined ? parts : { ...parts, standard2016: older };
};

/** Who holds a level 1 code; nothing when the table does not say. */
export const holderParts = (holder: Level1Agency | undefined): IdentifierParts => {
  if (holder === undefined) return {};
  const { kind, name, nameNow } = holder;
  return {
    holder:
      kind === "ministry"
        ? { kind, name, nameNow }
        : { kind, name, unit: holder.unit, nameNow, unitNow: holder.unitNow },
  };
};
