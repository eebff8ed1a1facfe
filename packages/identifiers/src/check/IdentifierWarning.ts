import type { CivilDate } from "@haicap/kernel";
import type { Agency } from "../agency/AgencyCode.ts";
import type { KindFact, Level1Agencies } from "../tables/IdentifierTables.ts";

/**
 * What an accepted identifier should still be looked at for (cảnh báo); a closed set.
 *
 * `unlistedLevel1` no known holder of the level 1 code (H above 63, other letters); `closedLevel1` its province has been merged
 * away; `threeDigitGroup` a group of three digits, seen in use for communes but not read in law; `dateAfterReference` a dossier
 * received, or a document of a year, after the day of reference; `sequenceZero` numbering starts at 1; `birthAbroad` a country
 * code, which is not checked; `outOfUse` a kind that was not yet or is no longer in use on the day of reference; `unseenFirstDigit`
 * a procedure code that begins as no published one does.
 *
 * @since 0.1.0
 */
export type IdentifierWarning =
  | "birthAbroad"
  | "closedLevel1"
  | "dateAfterReference"
  | "outOfUse"
  | "sequenceZero"
  | "threeDigitGroup"
  | "unlistedLevel1"
  | "unseenFirstDigit";

/** The warnings of an agency identifier on a day. */
export const agencyWarnings = (
  agencies: Level1Agencies,
  agency: Agency,
  on: CivilDate,
): readonly IdentifierWarning[] => {
  const holder = agencies.get(agency.level1);
  const closed = holder?.closedFrom !== undefined && holder.closedFrom <= on;
  const wide = agency.form === "decision2020" && agency.groups.some((group) => group.length === 3);
  return [
    ...(holder === undefined ? (["unlistedLevel1"] as const) : []),
    ...(closed ? (["closedLevel1"] as const) : []),
    ...(wide ? (["threeDigitGroup"] as const) : []),
  ];
};

/** `outOfUse` when the tables say on which days a kind is in use and the day is none of them. */
export const useWarnings = (
  facts: readonly KindFact[],
  kind: KindFact["kind"],
  on: CivilDate,
): readonly IdentifierWarning[] => {
  const spans = facts.filter((fact) => fact.kind === kind && fact.fact === "inUse");
  return spans.length === 0 || spans.some((span) => holdsOn(span, on)) ? [] : ["outOfUse"];
};

/** Tells whether a fact holds on a day; an absent end is open. */
export const holdsOn = (fact: KindFact, on: CivilDate): boolean =>
  (fact.from === undefined || fact.from <= on) && (fact.until === undefined || on < fact.until);
