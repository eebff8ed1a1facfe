import type { CivilDate } from "@haicap/kernel";
import type { AdministrativeUnit, UnitType } from "@haicap/units";
import type { OfficeRow } from "../catalog/OfficeRow.ts";
import { officesOn } from "../catalog/officesOn.ts";
import type { ProcedureCatalog } from "../catalog/ProcedureCatalog.ts";
import type { CompetenceKind, Owner } from "./CompetenceInterval.ts";
import type { Decider, HandlingReason } from "./Handling.ts";
import type { HandlingWarning } from "./HandlingWarning.ts";
import { organKinds } from "./OrganKind.ts";
import { type Place, unitAt } from "./Place.ts";

/** An owner at a place, and why no unit could be named. */
export interface SeatedOwner {
  readonly decider: Decider;
  /** Why this office. */
  readonly reason?: HandlingReason;
  readonly warnings: readonly HandlingWarning[];
}

/** Makes of a kind of body the one at a place (cơ quan cụ thể tại địa bàn): its unit, and the office that prepares the matter. */
export const seatOwner = (
  catalog: ProcedureCatalog,
  owner: Owner,
  kind: CompetenceKind,
  ministry: string,
  place: Place | undefined,
  on: CivilDate,
): SeatedOwner => {
  const unit = place && seatOf(owner, place);
  const office = officeOf(catalog, owner, ministry, unit, on);
  const decider: { -readonly [Key in keyof Decider]: Decider[Key] } = {
    level: owner.level,
    organ: owner.organ,
    body: owner.body,
    kind,
  };
  if (unit !== undefined) decider.unit = unit;
  if (office !== undefined) decider.office = office.name;
  const warnings = place === undefined || unit !== undefined ? none : whyNoUnit(owner);
  return office === undefined ? { decider, warnings } : { decider, reason: officeReason(office), warnings };
};

const none: readonly never[] = [];

const officeReason = ({ name, legalBasis }: OfficeRow): HandlingReason => ({
  reason: "office",
  body: name,
  citations: legalBasis.slice(0, 1).map((instrument) => ({ instrument })),
});

/** The unit of an owner at a place (đơn vị hành chính của cơ quan); `undefined` when the place is too coarse, or the kind of body has none. */
export const seatOf = (owner: Owner, place: Place): AdministrativeUnit | undefined =>
  isSeated(owner) ? unitAt(place, owner.level) : undefined;

const isSeated = ({ organ, level }: Owner): boolean => {
  const { seat } = organKinds[organ];
  return seat === "unit" || (seat === "area" && level === "province");
};

const whyNoUnit = (owner: Owner): readonly HandlingWarning[] => {
  if (owner.level === "central" || owner.level === "other" || organKinds[owner.organ].seat === "none") return [];
  return [isSeated(owner) ? "placeTooCoarse" : "areaOffice"];
};

/** The one specialised office of a People's Committee that looks after the ministry's fields; none when the type of unit decides and is not known. */
const officeOf = (
  catalog: ProcedureCatalog,
  owner: Owner,
  ministry: string,
  unit: AdministrativeUnit | undefined,
  on: CivilDate,
): OfficeRow | undefined => {
  if (owner.organ !== "peoplesCommittee") return undefined;
  const serving = officesOn(catalog, on).serving(owner.level, ministry);
  const fitting = unit === undefined ? serving : serving.filter((office) => serves(office, unit.type));
  return fitting.length === 1 ? fitting[0] : undefined;
};

const serves = (office: OfficeRow, type: UnitType): boolean =>
  office.appliesTo.length === 0 || office.appliesTo.includes(type);
