import { type CivilDate, isWithin, type LegalCitation } from "@haicap/kernel";
import type { GovernmentLevel } from "@haicap/units";
import type { OfficeRow } from "../catalog/OfficeRow.ts";
import type { SubmissionChannel } from "../catalog/Procedure.ts";
import type { ProcedureCatalog } from "../catalog/ProcedureCatalog.ts";
import type { ProcedureEntry } from "../catalog/ProcedureEntry.ts";
import type { Decider, Receiver } from "./Handling.ts";
import { organKinds } from "./OrganKind.ts";
import { type Place, unitAt } from "./Place.ts";

/**
 * Lists where a dossier may be handed in (nơi tiếp nhận hồ sơ): the desk of the level that decides, every desk of the province
 * where reception is free of boundaries, and the portal. Vertical agencies and bodies outside the ladder receive their own.
 *
 * With `channel`, only what receives by it.
 *
 * @legal one-stop-2025#14, one-stop-2025#20, one-stop-2018
 */
export const receiversOf = (
  catalog: ProcedureCatalog,
  entry: ProcedureEntry,
  deciders: readonly Decider[],
  place: Place | undefined,
  on: CivilDate,
  channel?: SubmissionChannel,
): readonly Receiver[] => {
  const all = distinct([
    ...deciders.flatMap((decider) => counters(catalog, entry, decider, place, on)),
    ...portal(catalog, entry, on),
  ]);
  return channel === undefined ? all : all.filter(({ channels }) => channels.includes(channel));
};

const counters = (
  catalog: ProcedureCatalog,
  entry: ProcedureEntry,
  decider: Decider,
  place: Place | undefined,
  on: CivilDate,
): readonly Receiver[] => {
  const channels = offered(entry, ["inPerson", "publicPost"]);
  const { vertical, seat } = organKinds[decider.organ];
  const scope = entry.receptionScope === "nationwide" ? "nationwide" : "unit";
  const { level, body, unit } = decider;
  if (vertical || (seat === "none" && level !== "central"))
    return [{ level, body, ...(unit === undefined ? {} : { unit }), scope, channels }];
  const desk = (at: GovernmentLevel, reach: Receiver["scope"]): readonly Receiver[] =>
    desksOf(catalog, at, on).map((office) => ({
      level: at,
      body: office.name,
      ...(reach === "unit" && place !== undefined ? named("unit", unitAt(place, at)) : {}),
      scope: reach,
      channels,
      ...citation(office, catalog, on),
    }));
  const anywhere = entry.receptionScope === "nationwide" ? "nationwide" : "province";
  const free = isFreeOfBoundaries(catalog, on) && (level === "commune" || level === "province");
  return [...desk(level, "unit"), ...(free ? [...desk("commune", anywhere), ...desk("province", anywhere)] : [])];
};

const portal = (catalog: ProcedureCatalog, entry: ProcedureEntry, on: CivilDate): readonly Receiver[] =>
  offered(entry, ["online"]).length === 0
    ? []
    : catalog.offices
        .filter(({ key, effective }) => key === "central.portal" && isWithin(effective, on))
        .map((office) => ({
          level: "central",
          body: office.name,
          scope: "nationwide",
          channels: ["online"],
          ...citation(office, catalog, on),
        }));

const desksOf = (catalog: ProcedureCatalog, level: GovernmentLevel, on: CivilDate): readonly OfficeRow[] =>
  catalog.offices.filter(
    ({ key, kind, effective, level: at }) =>
      at === level && kind === "receptionUnit" && key !== "central.portal" && isWithin(effective, on),
  );

const isFreeOfBoundaries = (catalog: ProcedureCatalog, on: CivilDate): boolean =>
  catalog.offices.some(({ key, effective }) => key === "rule.boundaryFree" && isWithin(effective, on));

/** Of these ways, those the procedure offers; all of them where no source says. */
const offered = (entry: ProcedureEntry, ways: readonly SubmissionChannel[]): readonly SubmissionChannel[] =>
  entry.channels.length === 0 ? ways : ways.filter((way) => entry.channels.includes(way));

/** The basis in force on the day: the list of an office names the present one first. */
const citation = (
  office: OfficeRow,
  catalog: ProcedureCatalog,
  on: CivilDate,
): { readonly citation?: LegalCitation } => {
  const instrument = office.legalBasis.find((number) => (catalog.legalBasis(number)?.from ?? on) <= on);
  return named("citation", instrument === undefined ? undefined : { instrument });
};

const named = <Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value };

const distinct = (receivers: readonly Receiver[]): readonly Receiver[] => [
  ...new Map(receivers.map((one) => [`${one.body}|${one.scope}|${one.unit?.code ?? ""}`, one])).values(),
];
