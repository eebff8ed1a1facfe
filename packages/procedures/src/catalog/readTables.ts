import type { GovernmentLevel, UnitType } from "@haicap/units";
import type { CivilStatusAction } from "../competence/CaseFacts.ts";
import type { CompetenceNote } from "../competence/CompetenceNote.ts";
import type { CompetenceRule, RuleConditions } from "../competence/CompetenceRule.ts";
import type { LegalBasis } from "./LegalBasis.ts";
import type { OfficeRow } from "./OfficeRow.ts";
import { cellsOf, citationOf, codeOf, dateOf, listOf, ownerOf } from "./packedCells.ts";
import type { Replacement } from "./Replacement.ts";

const linesOf = (text: string): readonly string[] => (text === "" ? [] : text.split("\n"));

/** The rules by the name of their set, in order. */
export const readRules = (text: string): ReadonlyMap<string, readonly CompetenceRule[]> => {
  const sets = new Map<string, CompetenceRule[]>();
  for (const line of linesOf(text)) {
    const [name = "", action, age, foreign, zone, certified, missing, owners = "", citations, note] = cellsOf(line);
    const rule: CompetenceRule = {
      when: conditions({ action, age, foreign, zone, certified }),
      whenMissing: missing === "no" ? "no" : "unknown",
      owners: owners.split(";").map(ownerOf),
      citations: listOf(citations).map(citationOf),
      ...(note === undefined || note === "" ? {} : { note: note as CompetenceNote }),
    };
    sets.set(name, [...(sets.get(name) ?? []), rule]);
  }
  return sets;
};

const conditions = (cells: Readonly<Record<string, string | undefined>>): RuleConditions => ({
  ...(cells["action"] ? { action: listOf<CivilStatusAction>(cells["action"]) } : {}),
  ...(cells["age"] ? { age: ages(cells["age"]) } : {}),
  ...(cells["foreign"] ? { foreignElement: cells["foreign"] === "true" } : {}),
  ...(cells["zone"] ? { insideIndustrialZone: cells["zone"] === "true" } : {}),
  ...(cells["certified"] ? { certifiedBy: cells["certified"] as "commune" | "district" } : {}),
});

/** `<14` or `>=14`, in whole years. */
const ages = (text: string): NonNullable<RuleConditions["age"]> =>
  text.startsWith(">=") ? { from: Number(text.slice(2)) } : { under: Number(text.slice(1)) };

/** How long each instrument lives, by its number. */
export const readLegalBases = (text: string): ReadonlyMap<string, LegalBasis> =>
  new Map(linesOf(text).map((line) => [cellsOf(line)[0] ?? "", readLegalBasis(line)]));

const readLegalBasis = (line: string): LegalBasis => {
  const [instrument = "", from, until, replacedBy, keeps] = cellsOf(line);
  const first = dateOf(from);
  const end = dateOf(until);
  return {
    instrument,
    ...(first === undefined ? {} : { from: first }),
    ...(end === undefined ? {} : { until: end }),
    ...(replacedBy ? { replacedBy } : {}),
    keepsEarlierDossiers: keeps === "yes",
  };
};

/** The offices of local government. */
export const readOffices = (text: string): readonly OfficeRow[] => linesOf(text).map(readOffice);

const readOffice = (line: string): OfficeRow => {
  const [key = "", level = "", name = "", kind = "", appliesTo, ministries, legalBasis, from = "", until] =
    cellsOf(line);
  const end = dateOf(until);
  return {
    key,
    level: level as GovernmentLevel,
    name,
    kind,
    appliesTo: listOf<UnitType>(appliesTo),
    ministries: listOf(ministries),
    legalBasis: listOf(legalBasis),
    effective: { from: from as never, ...(end === undefined ? {} : { until: end }) },
  };
};

/** What replaced what. */
export const readReplacements = (text: string): readonly Replacement[] =>
  linesOf(text).map((line) => {
    const [replaced = "", by = "", day, instrument, confidence] = cellsOf(line);
    const decidedOn = dateOf(day);
    return {
      replaced: codeOf(replaced),
      by: codeOf(by),
      ...(decidedOn === undefined ? {} : { decidedOn }),
      ...(instrument ? { instrument } : {}),
      confidence: confidence === "r" ? "recalled" : "verified",
    };
  });
