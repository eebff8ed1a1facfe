import type { CivilDate, LegalCitation } from "@haicap/kernel";
import type { GovernmentLevel } from "@haicap/units";
import type { OfficeRow } from "../catalog/OfficeRow.ts";
import { type OfficesOn, officesOn } from "../catalog/officesOn.ts";
import type { SubmissionChannel } from "../catalog/Procedure.ts";
import type { ProcedureCatalog } from "../catalog/ProcedureCatalog.ts";
import type { ProcedureEntry } from "../catalog/ProcedureEntry.ts";
import type { ReceptionOverlay } from "../overlay/ProvinceOverlay.ts";
import type { Decider, Receiver } from "./Handling.ts";
import { organKinds } from "./OrganKind.ts";
import { type Place, unitAt } from "./Place.ts";

/** What the desks of one answer share. */
interface Scene {
  readonly catalog: ProcedureCatalog;
  readonly entry: ProcedureEntry;
  readonly offices: OfficesOn;
  readonly place: Place | undefined;
  readonly on: CivilDate;
  readonly reception: ReceptionOverlay | undefined;
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
  const scene: Scene = { catalog, entry, offices: officesOn(catalog.offices, on), place, on, reception };
  const all: Receiver[] = [];
  for (const decider of deciders)
    for (const one of counters(scene, decider)) if (!all.some((other) => isSame(one, other))) all.push(one);
  for (const office of scene.offices.portal)
    if (offered(entry, online).length > 0) all.push(desk(scene, office, "nationwide", online));
  return channel === undefined ? all : all.filter(({ channels }) => channels.includes(channel));
};

const online: readonly SubmissionChannel[] = ["online"];
const overTheCounter: readonly SubmissionChannel[] = ["inPerson", "publicPost"];

const counters = (scene: Scene, { organ, level, body, unit }: Decider): readonly Receiver[] => {
  const { entry, offices, reception } = scene;
  const channels = offered(entry, overTheCounter);
  const { vertical, seat } = organKinds[organ];
  if (vertical || (seat === "none" && level !== "central")) {
    const scope = entry.receptionScope === "nationwide" ? "nationwide" : "unit";
    return [unit === undefined ? { level, body, scope, channels } : { level, body, unit, scope, channels }];
  }
  const at = (desks: GovernmentLevel, scope: Receiver["scope"]): readonly Receiver[] =>
    offices.desks(desks).map((office) => desk(scene, office, scope, channels));
  if (reception?.scope === "unit" || !offices.freeOfBoundaries || (level !== "commune" && level !== "province"))
    return at(level, "unit");
  const anywhere = entry.receptionScope === "nationwide" ? "nationwide" : "province";
  return [...at(level, "unit"), ...at("commune", anywhere), ...at("province", anywhere)];
};

const desk = (
  scene: Scene,
  office: OfficeRow,
  scope: Receiver["scope"],
  channels: readonly SubmissionChannel[],
): Receiver => {
  const unit = scope === "unit" && scene.place !== undefined ? unitAt(scene.place, office.level) : undefined;
  const citation = (scope === "nationwide" ? undefined : scene.reception?.citation) ?? basisOf(scene, office);
  const { level, name } = office;
  return {
    level,
    body: name,
    ...(unit === undefined ? {} : { unit }),
    scope,
    channels,
    ...(citation === undefined ? {} : { citation }),
  };
};

const isSame = (a: Receiver, b: Receiver): boolean =>
  a.body === b.body && a.scope === b.scope && a.unit?.code === b.unit?.code;

/** Of these ways, those the procedure offers; all of them where no source says. */
const offered = (entry: ProcedureEntry, ways: readonly SubmissionChannel[]): readonly SubmissionChannel[] =>
  entry.channels.length === 0 ? ways : ways.filter((way) => entry.channels.includes(way));

/** The basis in force on the day: the list of an office names the present one first. */
const basisOf = ({ catalog, on }: Scene, office: OfficeRow): LegalCitation | undefined => {
  const instrument = office.legalBasis.find((number) => (catalog.legalBasis(number)?.from ?? on) <= on);
  return instrument === undefined ? undefined : { instrument };
};
