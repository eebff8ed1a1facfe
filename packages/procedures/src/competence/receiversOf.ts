import type { CivilDate, LegalCitation } from "@haicap/kernel";
import type { GovernmentLevel } from "@haicap/units";
import { type Desk, type OfficesOn, officesOn } from "../catalog/officesOn.ts";
import type { SubmissionChannel } from "../catalog/Procedure.ts";
import type { ProcedureCatalog } from "../catalog/ProcedureCatalog.ts";
import type { ProcedureEntry } from "../catalog/ProcedureEntry.ts";
import type { ReceptionOverlay } from "../overlay/ProvinceOverlay.ts";
import type { Decider, Receiver } from "./Handling.ts";
import { organKinds } from "./OrganKind.ts";
import { type Place, unitAt } from "./Place.ts";

/** What the desks of one answer share. */
interface Scene {
  readonly entry: ProcedureEntry;
  readonly offices: OfficesOn;
  readonly place: Place | undefined;
  readonly reception: ReceptionOverlay | undefined;
  /** The ways offered over a counter. */
  readonly counter: readonly SubmissionChannel[];
}

/** Who decides, and what the province has settled about reception. */
export interface ReceivingFor {
  readonly deciders: readonly Decider[];
  readonly reception?: ReceptionOverlay | undefined;
}

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
  { deciders, reception }: ReceivingFor,
  place: Place | undefined,
  on: CivilDate,
  channel?: SubmissionChannel,
): readonly Receiver[] => {
  const offices = officesOn(catalog, on);
  const counter = offered(entry, overTheCounter);
  const online = offered(entry, onThePortal);
  const scene: Scene = { entry, offices, place, reception, counter };
  const all: Receiver[] = [];
  for (const decider of deciders) counters(scene, decider, all);
  if (online.length > 0) for (const office of offices.portal) all.push(desk(scene, office, "nationwide", online));
  return channel === undefined ? all : all.filter(({ channels }) => channels.includes(channel));
};

const overTheCounter: readonly SubmissionChannel[] = ["inPerson", "publicPost"];
const onThePortal: readonly SubmissionChannel[] = ["online"];

/** Those of some ways that a procedure offers; all of them where no source says. */
const offered = ({ channels }: ProcedureEntry, ways: readonly SubmissionChannel[]): readonly SubmissionChannel[] =>
  channels.length === 0 ? ways : ways.filter((way) => channels.includes(way));

const counters = (scene: Scene, { organ, level, body, unit }: Decider, all: Receiver[]): void => {
  const { entry, offices, reception, counter: channels } = scene;
  const { vertical, seat } = organKinds[organ];
  if (vertical || (seat === "none" && level !== "central")) {
    const scope = entry.receptionScope === "nationwide" ? "nationwide" : "unit";
    add(all, unit === undefined ? { level, body, scope, channels } : { level, body, unit, scope, channels });
    return;
  }
  const at = (desks: GovernmentLevel, scope: Receiver["scope"]): void => {
    for (const office of offices.desks(desks)) add(all, desk(scene, office, scope, channels));
  };
  at(level, "unit");
  if (reception?.scope === "unit" || !offices.freeOfBoundaries || (level !== "commune" && level !== "province")) return;
  const anywhere = entry.receptionScope === "nationwide" ? "nationwide" : "province";
  at("commune", anywhere);
  at("province", anywhere);
};

/** Each desk once, though several deciders share it. */
const add = (all: Receiver[], one: Receiver): void => {
  for (const other of all)
    if (other.level === one.level && other.body === one.body && other.scope === one.scope) return;
  all.push(one);
};

type Written = { -readonly [Key in keyof Receiver]: Receiver[Key] };

const desk = (
  { place, reception }: Scene,
  { level, name, citation: own }: Desk,
  scope: Receiver["scope"],
  channels: readonly SubmissionChannel[],
): Receiver => {
  const unit = scope === "unit" && place !== undefined ? unitAt(place, level) : undefined;
  const citation: LegalCitation | undefined = (scope === "nationwide" ? undefined : reception?.citation) ?? own;
  const receiver = { level, body: name } as Written;
  if (unit !== undefined) receiver.unit = unit;
  receiver.scope = scope;
  receiver.channels = channels;
  if (citation !== undefined) receiver.citation = citation;
  return receiver;
};
