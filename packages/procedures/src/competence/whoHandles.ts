import type { ProcedureCode } from "@haicap/identifiers";
import { type CivilDate, err, map, type OutsideCoverage, ok, type Result } from "@haicap/kernel";
import { successorsOf, twoTierFrom, type UnitCode, type UnitNotFound, type UnitTable } from "@haicap/units";
import type { SubmissionChannel } from "../catalog/Procedure.ts";
import type { ProcedureCatalog } from "../catalog/ProcedureCatalog.ts";
import type { ProcedureEntry } from "../catalog/ProcedureEntry.ts";
import { type ProcedureNotFound, procedureNotFound } from "../catalog/ProcedureNotFound.ts";
import { type OverlaysFor, overlaysFor } from "../overlay/overlaysFor.ts";
import type { ProvinceOverlay } from "../overlay/ProvinceOverlay.ts";
import { settleOptions } from "../overlay/settleOptions.ts";
import { withLocalProcedures } from "../overlay/withLocalProcedures.ts";
import type { CaseDependent } from "./CaseDependent.ts";
import type { CaseFacts } from "./CaseFacts.ts";
import type { Decider, Handling } from "./Handling.ts";
import type { HandlingWarning } from "./HandlingWarning.ts";
import { type OwnersOn, ownersOn } from "./ownersOn.ts";
import { type Place, placeOn, unitAt } from "./Place.ts";
import { receiversOf } from "./receiversOf.ts";
import { seatOwner } from "./seatOwner.ts";
import { type Reception, transitionOf } from "./transitionOf.ts";

/** A question about one dossier: which procedure, when, where, and what is known of the case. */
export interface HandlingQuestion {
  readonly code: ProcedureCode;
  /** The day of the question: who decides then. */
  readonly on: CivilDate;
  /** The unit concerned (the applicant's commune, say), by its code on `on`. */
  readonly place?: UnitCode;
  /** When the dossier came in, if that was earlier. */
  readonly receivedOn?: CivilDate;
  /** The unit that received it, by its code on `receivedOn`. */
  readonly receivedBy?: UnitCode;
  readonly facts?: CaseFacts;
  /** Only desks that receive this way. */
  readonly channel?: SubmissionChannel;
  readonly overlays?: readonly ProvinceOverlay[];
}

/** What {@link whoHandles} can meet. */
export type HandlingFailure = ProcedureNotFound | CaseDependent | UnitNotFound | OutsideCoverage;

/**
 * Names who regulates, decides and receives a procedure (cơ quan có thẩm quyền giải quyết), on a day and at a place, with the
 * legal basis.
 *
 * Without `place` the body is named, not its unit. Before the first day the catalog knows of, past the end of the legal basis,
 * and where no rule is established, there is no `decides` and `warnings` says why.
 *
 * Fails with `ProcedureNotFound`, with `CaseDependent` when the level depends on facts that are missing, and as `unitOn` does
 * when `place` names no unit on the day.
 *
 * @legal local-government-2025#11, one-stop-2025#14
 * @example
 * const code = "2.000528" as Parameters<typeof whoHandles>[2]["code"];
 * whoHandles(exampleCatalog, exampleUnits, { code, on: civilDateUnsafe("2025-06-30") });
 * // => ok { status: "inForce", decides: { level: "district", kind: "original", … }, … }
 * whoHandles(exampleCatalog, exampleUnits, { code, on: civilDateUnsafe("2025-07-01") });
 * // => ok { status: "inForce", decides: { level: "commune", kind: "division", … }, … }
 * whoHandles(exampleCatalog, exampleUnits, { code, on: civilDateUnsafe("2027-03-01") });
 * // => ok { status: "unknown", warnings: ["legalBasisExpired", "afterLastCheck"], … }
 * @since 0.1.0
 */
export const whoHandles = (
  catalog: ProcedureCatalog,
  units: UnitTable,
  question: HandlingQuestion,
): Result<Handling, HandlingFailure> => {
  const entry =
    catalog.entry(question.code) ?? withLocalProcedures(catalog, question.overlays ?? []).entry(question.code);
  if (entry === undefined) return err(procedureNotFound(catalog, question.code));
  const located = locate(units, question);
  if (!located.ok) return located;
  const owners = ownersOn(catalog, entry, question.on, question.facts, question.receivedOn);
  const settled = owners.ok
    ? owners
    : settleOptions(owners.error, question.overlays ?? [], located.value.place, question.on);
  return map(settled, (owned) => answer(catalog, units, entry, question, located.value, owned));
};

interface Located {
  readonly place?: Place;
  readonly reception?: Reception;
  readonly warnings: readonly HandlingWarning[];
}

/** Finds the place on the day; a place that had ended by then is taken as the one that received, and followed. */
const locate = (units: UnitTable, question: HandlingQuestion): Result<Located, UnitNotFound | OutsideCoverage> => {
  const { place: code, on, receivedOn, receivedBy } = question;
  const place = code === undefined ? undefined : placeOn(units, code, on);
  const ended =
    place?.ok === false && receivedOn !== undefined && code !== undefined && placeOn(units, code, receivedOn).ok;
  if (place?.ok === false && !ended) return place;
  const by = receivedBy ?? (ended ? code : undefined);
  if (receivedBy !== undefined) {
    const received = placeOn(units, receivedBy, receivedOn ?? on);
    if (!received.ok) return received;
  }
  const here = place?.ok ? place.value : by === undefined ? undefined : successorPlace(units, by, receivedOn ?? on, on);
  return ok({
    ...(here === undefined ? {} : { place: here }),
    ...(receivedOn === undefined || receivedOn >= on
      ? {}
      : { reception: { on: receivedOn, ...(by === undefined ? {} : { by }) } }),
    warnings: ended ? ["receivedAtEndedUnit"] : [],
  });
};

/** Where a unit went: the successor when law leaves one, else the one province in which all of them lie. */
const successorPlace = (units: UnitTable, code: UnitCode, from: CivilDate, on: CivilDate): Place | undefined => {
  if (from >= twoTierFrom(units) || on < twoTierFrom(units)) return undefined;
  const succession = successorsOf(units, code, from);
  if (!succession.ok) return undefined;
  const { certain, edges } = succession.value;
  if (certain !== undefined) return placeAt(units, certain.code, on);
  const provinces = new Set(
    edges.flatMap(({ unit }) => {
      const above = placeAt(units, unit.code, on);
      return (above && unitAt(above, "province")?.code) ?? [];
    }),
  );
  const [province] = provinces;
  return provinces.size === 1 && province !== undefined ? placeAt(units, province, on) : undefined;
};

const placeAt = (units: UnitTable, code: UnitCode, on: CivilDate): Place | undefined => {
  const place = placeOn(units, code, on);
  return place.ok ? place.value : undefined;
};

const answer = (
  catalog: ProcedureCatalog,
  units: UnitTable,
  entry: ProcedureEntry,
  question: HandlingQuestion,
  { place, reception, warnings: onTheWay }: Located,
  owned: OwnersOn,
): Handling => {
  const { on, facts = {}, channel } = question;
  const isElsewhere = belongsElsewhere(entry, place);
  const deciding = isElsewhere ? nobodyDecides : decidersOf(catalog, entry, question, place, owned);
  const [decides] = deciding.deciders;
  const transitional =
    reception === undefined
      ? undefined
      : transitionOf(catalog, units, entry, facts, reception, decides, twoTierFrom(units), on);
  return {
    code: entry.code,
    name: entry.name,
    on,
    status: isElsewhere ? "notInForce" : owned.status,
    certainty: owned.certainty,
    ...(decides === undefined ? {} : { decides }),
    ...(deciding.deciders.length > 1 ? { alternatives: deciding.deciders.slice(1) } : {}),
    ...(deciding.acting === undefined ? {} : { acting: deciding.acting }),
    ...(owned.options === undefined ? {} : { options: owned.options }),
    regulates: { level: entry.province === undefined ? "central" : "province", body: entry.ministry },
    receives: isThere(owned.status, isElsewhere) ? receiversOf(catalog, entry, deciding, place, on, channel) : [],
    ...(transitional === undefined ? {} : { transitional }),
    ...(owned.status === "abolished" && entry.replacedBy.length > 0 ? { replacedBy: entry.replacedBy } : {}),
    warnings: [
      ...new Set([
        ...owned.warnings,
        ...deciding.warnings.filter((one) => !(one === "placeTooCoarse" && question.place !== place?.[0]?.code)),
        ...onTheWay,
        ...(isElsewhere ? (["otherProvince"] as const) : []),
        ...offers(entry, channel),
      ]),
    ],
    citations: [...owned.citations, ...deciding.citations, ...(transitional?.citations ?? [])],
  };
};

const belongsElsewhere = (entry: ProcedureEntry, place: Place | undefined): boolean =>
  entry.province !== undefined && place !== undefined && unitAt(place, "province")?.code !== entry.province;

const offers = (entry: ProcedureEntry, channel: SubmissionChannel | undefined): readonly HandlingWarning[] =>
  channel === undefined || entry.channels.length === 0 || entry.channels.includes(channel) ? [] : ["channelNotOffered"];

/** Whether there is something to hand in; what is gone, not yet there, or of another province nobody receives. */
const isThere = (status: Handling["status"], isElsewhere: boolean): boolean =>
  !isElsewhere && status !== "abolished" && status !== "notInForce";

interface Deciding {
  readonly deciders: readonly Decider[];
  readonly reception?: OverlaysFor["reception"];
  readonly acting?: Decider;
  readonly warnings: readonly HandlingWarning[];
  readonly citations: Handling["citations"];
}

const nobodyDecides: Deciding = { deciders: [], warnings: [], citations: [] };

const decidersOf = (
  catalog: ProcedureCatalog,
  entry: ProcedureEntry,
  { on, overlays = [] }: HandlingQuestion,
  place: Place | undefined,
  owned: OwnersOn,
): Deciding => {
  const [owner] = owned.owners;
  if (owner === undefined) return nobodyDecides;
  const { decentralisation, authorisation, reception, warnings } = overlaysFor(overlays, entry.code, owner, place, on);
  const seat = (who: typeof owner, kind: Decider["kind"]): ReturnType<typeof seatOwner> =>
    seatOwner(catalog, who, kind, entry.ministry, place, on);
  const seated =
    decentralisation === undefined
      ? owned.owners.map((one) => seat(one, owned.kind))
      : [
          seat(decentralisation.to, "decentralisation"),
          ...owned.owners.filter(({ level }) => level !== owner.level).map((one) => seat(one, owned.kind)),
        ];
  const acting = authorisation === undefined ? undefined : seat(authorisation.to, "authorisation");
  return {
    deciders: seated.map(({ decider }) => decider),
    ...(acting === undefined ? {} : { acting: acting.decider }),
    ...(reception === undefined ? {} : { reception }),
    warnings: [...(seated[0]?.warnings ?? []), ...warnings],
    citations: [decentralisation?.citation, authorisation?.citation].flatMap((one) => one ?? []),
  };
};
