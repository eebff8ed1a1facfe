import type { CivilDate } from "@haicap/kernel";
import type { IdentifierKind } from "../check/IdentifierKind.ts";

/** A province, before and since the mergers of 2025: names and unit codes as dated facts say. */
export interface ProvinceThen {
  readonly name: string;
  readonly unit: string;
  readonly nameNow: string;
  readonly unitNow: string;
}

/** A province or country of birth registration (nơi đăng ký khai sinh) as the first three digits of a personal number name it. */
export interface BirthProvince extends ProvinceThen {
  readonly code: string;
}

/** The holder of a level 1 code (mã cấp 1): a ministry, a province's administration or its council. */
export type Level1Agency = {
  readonly code: string;
  readonly confidence: "confirmed" | "recalled";
  /** First day on which the code belongs to a unit that no longer exists. */
  readonly closedFrom?: CivilDate;
} & (
  | ({ readonly kind: "province" | "peoplesCouncil" } & ProvinceThen)
  | { readonly kind: "ministry"; readonly name: string; readonly nameNow: string }
);

/** A dated fact about a kind: the instrument it rests on (`basis`), or the days on which it is in use (`inUse`). */
export interface KindFact {
  readonly kind: IdentifierKind | "taxOfPerson";
  readonly fact: "basis" | "inUse";
  readonly instrument?: string;
  readonly from?: CivilDate;
  readonly until?: CivilDate;
}

/** Provinces of birth by their three digits. */
export type BirthProvinces = ReadonlyMap<string, BirthProvince>;

/** Level 1 codes and their holders. */
export type Level1Agencies = ReadonlyMap<string, Level1Agency>;

/** The dated code tables that the checks read; `checkedOn` is the day someone last held them against their sources. */
export interface IdentifierTables {
  readonly checkedOn: CivilDate;
  readonly level1: Level1Agencies;
  readonly birthProvinces: BirthProvinces;
  readonly facts: readonly KindFact[];
}
