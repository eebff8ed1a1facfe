import type { CivilDate } from "@haicap/kernel";
import type { SubmissionChannel } from "../catalog/Procedure.ts";
import type { ProcedureCatalog } from "../catalog/ProcedureCatalog.ts";
import type { ProcedureEntry } from "../catalog/ProcedureEntry.ts";
import type { ProvinceOverlay } from "../overlay/ProvinceOverlay.ts";
import type { CaseFacts } from "./CaseFacts.ts";
import { type Deciding, decidersOf } from "./decidersOf.ts";
import type { Handling } from "./Handling.ts";
import type { HandlingWarning } from "./HandlingWarning.ts";
import type { Located } from "./locate.ts";
import type { OwnersOn } from "./ownersOn.ts";
import type { Place } from "./Place.ts";
import { receiversOf } from "./receiversOf.ts";
import { transitionOf } from "./transitionOf.ts";

/** What of a question the answer is put together from. */
interface Asked {
  readonly on: CivilDate;
  readonly place?: string;
  readonly facts?: CaseFacts;
  readonly channel?: SubmissionChannel;
  readonly overlays?: readonly ProvinceOverlay[];
}

type Written = { -readonly [Key in keyof Handling]: Handling[Key] };

const none: readonly never[] = [];

/** Puts the answer together once it is known who owns the procedure and where. Keys that say nothing are left out. */
export const handlingOf = (
  catalog: ProcedureCatalog,
  entry: ProcedureEntry,
  asked: Asked,
  located: Located,
  ownedAnywhere: OwnersOn,
): Handling => {
  const { on, channel } = asked;
  const { place, reception } = located;
  const isElsewhere = belongsElsewhere(entry, place);
  const owned = isElsewhere ? elsewhere(ownedAnywhere) : ownedAnywhere;
  const deciding = decidersOf(catalog, entry, asked, place, owned);
  const [decides] = deciding.deciders;
  const transitional =
    isElsewhere || reception === undefined ? undefined : transitionOf(catalog, entry, asked, reception, place, decides);
  const handling = {
    code: entry.code,
    name: entry.name,
    on,
    status: owned.status,
    certainty: owned.certainty,
  } as Written;
  if (decides !== undefined) handling.decides = decides;
  if (deciding.deciders.length > 1) handling.alternatives = deciding.deciders.slice(1);
  if (deciding.acting !== undefined) handling.acting = deciding.acting;
  if (owned.options !== undefined) handling.options = owned.options;
  handling.regulates = { level: entry.province === undefined ? "central" : "province", body: entry.ministry };
  handling.receives = isThere(owned) ? receiversOf(catalog, entry, deciding, place, on, channel) : none;
  if (transitional !== undefined) handling.transitional = transitional;
  if (owned.status === "abolished" && entry.replacedBy.length > 0) handling.replacedBy = entry.replacedBy;
  handling.reasons = [...owned.reasons, ...deciding.reasons];
  handling.warnings = warningsOf(entry, asked, located, owned, deciding);
  handling.citations = [...owned.citations, ...deciding.citations, ...(transitional?.citations ?? none)];
  return handling;
};

const belongsElsewhere = (entry: ProcedureEntry, place: Place | undefined): boolean =>
  entry.province !== undefined && place !== undefined && !place.some(({ code }) => code === entry.province);

/** What is of another province is not in force here, and nobody decides it. */
const elsewhere = (owned: OwnersOn): OwnersOn => ({
  ...owned,
  status: "notInForce",
  owners: none,
  warnings: [...owned.warnings, "otherProvince"],
});

/** What is gone, not yet there, or of another province nobody receives. */
const isThere = ({ status }: OwnersOn): boolean => status !== "abolished" && status !== "notInForce";

const warningsOf = (
  entry: ProcedureEntry,
  asked: Asked,
  { place, warnings: onTheWay }: Located,
  owned: OwnersOn,
  deciding: Deciding,
): readonly HandlingWarning[] => {
  const { channel } = asked;
  const isFollowed = asked.place !== place?.[0].code;
  const all: HandlingWarning[] = [];
  addEach(all, owned.warnings);
  addEach(all, isFollowed ? deciding.warnings.filter((one) => one !== "placeTooCoarse") : deciding.warnings);
  addEach(all, onTheWay);
  if (channel !== undefined && entry.channels.length > 0 && !entry.channels.includes(channel))
    all.push("channelNotOffered");
  return all;
};

/** Each warning once. */
const addEach = (all: HandlingWarning[], more: readonly HandlingWarning[]): void => {
  for (const one of more) if (!all.includes(one)) all.push(one);
};
