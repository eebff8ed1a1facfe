import { type CivilDate, map, type OutsideCoverage, ok, type Result } from "@haicap/kernel";
import type { GovernmentLevel, UnitCode, UnitNotFound, UnitTable } from "@haicap/units";
import type { ProcedureCatalog } from "../catalog/ProcedureCatalog.ts";
import type { ProcedureEntry } from "../catalog/ProcedureEntry.ts";
import type { CaseFact } from "../competence/CaseFacts.ts";
import type { Owner } from "../competence/CompetenceInterval.ts";
import { intervalOn } from "../competence/intervalOn.ts";
import { organKinds } from "../competence/OrganKind.ts";
import { ownersOn } from "../competence/ownersOn.ts";
import { type Place, placeOn, unitAt } from "../competence/Place.ts";
import { overlaysFor } from "../overlay/overlaysFor.ts";
import type { ProvinceOverlay } from "../overlay/ProvinceOverlay.ts";
import { withLocalProcedures } from "../overlay/withLocalProcedures.ts";

/** Whose procedures are asked for: a level of local government, at a place, on a day. */
export interface ListQuestion {
  readonly level: GovernmentLevel;
  readonly place?: UnitCode;
  readonly on: CivilDate;
  readonly overlays?: readonly ProvinceOverlay[];
}

/** A procedure on the list. `needs`: the level decides it in some cases only, told by these facts (none: by a rule nobody wrote down). */
export interface ListedProcedure {
  readonly entry: ProcedureEntry;
  readonly needs?: readonly CaseFact[];
}

/** What a level handles, and what it may handle: whose owner is not established on the day, but may be that level. */
export interface ProcedureList {
  readonly procedures: readonly ListedProcedure[];
  readonly notEstablished: readonly ProcedureEntry[];
}

/**
 * Lists the procedures a level of local government handles (danh mục thủ tục cấp xã, cấp tỉnh) on a day: in force, open to the
 * public, not of a vertical agency, and with `place` none of another province.
 *
 * Without `place` the procedures of single provinces are left out. With `overlays` what the province passed on is where it went, and its
 * own procedures are there. Fails as `unitOn` does when `place` names no unit on the day.
 *
 * @example
 * const asked = { level: "commune" as const, on: civilDateUnsafe("2026-03-01") };
 * const list = listFor(exampleCatalog, exampleUnits, asked);
 * list.ok && list.value.procedures.map(({ entry }) => entry.code);
 * // => ["1.001193", "1.004859", "1.013225", "1.013234", "2.000528", "2.000815"]
 * @since 0.1.0
 */
export const listFor = (
  catalog: ProcedureCatalog,
  units: UnitTable,
  question: ListQuestion,
): Result<ProcedureList, UnitNotFound | OutsideCoverage> => {
  const { place, on, overlays = [] } = question;
  const located: Result<Place | undefined, UnitNotFound | OutsideCoverage> =
    place === undefined ? ok(undefined) : placeOn(units, place, on);
  return map(located, (where) => gather(withLocalProcedures(catalog, overlays), question, where));
};

const gather = (catalog: ProcedureCatalog, question: ListQuestion, where: Place | undefined): ProcedureList => {
  const procedures: ListedProcedure[] = [];
  const notEstablished: ProcedureEntry[] = [];
  for (const code of catalog.codes) {
    const entry = catalog.entry(code);
    if (entry === undefined || entry.internal || !isOf(entry, where)) continue;
    const standing = standingOf(catalog, entry, question, where);
    if (standing === "notEstablished") notEstablished.push(entry);
    else if (standing !== "elsewhere") procedures.push({ entry, ...standing });
  }
  return { procedures, notEstablished };
};

const isOf = ({ province }: ProcedureEntry, where: Place | undefined): boolean =>
  province === undefined || (where !== undefined && unitAt(where, "province")?.code === province);

type Standing = "elsewhere" | "notEstablished" | Pick<ListedProcedure, "needs">;

const standingOf = (
  catalog: ProcedureCatalog,
  entry: ProcedureEntry,
  { level, on, overlays = [] }: ListQuestion,
  where: Place | undefined,
): Standing => {
  const there = (owner: Owner): Owner =>
    where === undefined ? owner : (overlaysFor(overlays, entry.code, owner, where, on).decentralisation?.to ?? owner);
  const isOurs = (owner: Owner): boolean => {
    const { level: its, organ } = there(owner);
    return its === level && !organKinds[organ].vertical;
  };
  const owned = ownersOn(catalog, entry, on);
  if (!owned.ok) return owned.error.options.some(isOurs) ? { needs: owned.error.needs } : "elsewhere";
  const { status, owners } = owned.value;
  if (status === "unknown") return possibleOwners(entry, on).some(isOurs) ? "notEstablished" : "elsewhere";
  return status === "inForce" && owners.some(isOurs) ? {} : "elsewhere";
};

/** Who owned it by the interval of the day, established or not. */
const possibleOwners = (entry: ProcedureEntry, on: CivilDate): readonly Owner[] => intervalOn(entry, on)?.owners ?? [];
