import type { CivilDate } from "@haicap/kernel";
import { twoTierFrom, type UnitTable } from "@haicap/units";
import type { SubmissionChannel } from "../catalog/Procedure.ts";
import type { ProcedureCatalog } from "../catalog/ProcedureCatalog.ts";
import type { ProcedureEntry } from "../catalog/ProcedureEntry.ts";
import type { ProvinceOverlay } from "../overlay/ProvinceOverlay.ts";
import type { CaseFacts } from "./CaseFacts.ts";
import { type Deciding, decidersOf } from "./decidersOf.ts";
import type { Handling, Receiver } from "./Handling.ts";
import type { HandlingWarning } from "./HandlingWarning.ts";
import type { Located } from "./locate.ts";
import type { OwnersOn } from "./ownersOn.ts";
import { type Place, unitAt } from "./Place.ts";
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
const nobodyDecides: Deciding = {
  deciders: none,
  acting: undefined,
  reception: undefined,
  reasons: none,
  warnings: none,
  citations: none,
};

/** Puts the answer together once it is known who owns the procedure and where. Keys that say nothing are left out. */
export const handlingOf = (
  catalog: ProcedureCatalog,
  units: UnitTable,
  entry: ProcedureEntry,
  asked: Asked,
  located: Located,
  owned: OwnersOn,
): Handling => {
  const { on } = asked;
  const { place, reception } = located;
  const isElsewhere = belongsElsewhere(entry, place);
  const deciding = isElsewhere ? nobodyDecides : decidersOf(catalog, entry, asked, place, owned);
  const [decides] = deciding.deciders;
  const transitional =
    reception && transitionOf(catalog, units, entry, asked.facts ?? {}, reception, decides, twoTierFrom(units), on);
  const handling = {
    code: entry.code,
    name: entry.name,
    on,
    status: isElsewhere ? "notInForce" : owned.status,
    certainty: owned.certainty,
  } as Written;
  if (decides !== undefined) handling.decides = decides;
  if (deciding.deciders.length > 1) handling.alternatives = deciding.deciders.slice(1);
  if (deciding.acting !== undefined) handling.acting = deciding.acting;
  if (owned.options !== undefined) handling.options = owned.options;
  handling.regulates = { level: entry.province === undefined ? "central" : "province", body: entry.ministry };
  handling.receives = receives(catalog, entry, asked, place, owned, deciding, isElsewhere);
  if (transitional !== undefined) handling.transitional = transitional;
  if (owned.status === "abolished" && entry.replacedBy.length > 0) handling.replacedBy = entry.replacedBy;
  handling.reasons = joined(owned.reasons, deciding.reasons);
  handling.warnings = warningsOf(entry, asked, located, owned, deciding, isElsewhere);
  handling.citations = joined(joined(owned.citations, deciding.citations), transitional?.citations ?? none);
  return handling;
};

const joined = <T>(first: readonly T[], then: readonly T[]): readonly T[] =>
  then.length === 0 ? first : [...first, ...then];

const belongsElsewhere = (entry: ProcedureEntry, place: Place | undefined): boolean =>
  entry.province !== undefined && place !== undefined && unitAt(place, "province")?.code !== entry.province;

/** Where to hand in; what is gone, not yet there, or of another province nobody receives. */
const receives = (
  catalog: ProcedureCatalog,
  entry: ProcedureEntry,
  { on, channel }: Asked,
  place: Place | undefined,
  { status }: OwnersOn,
  deciding: Deciding,
  isElsewhere: boolean,
): readonly Receiver[] =>
  isElsewhere || status === "abolished" || status === "notInForce"
    ? none
    : receiversOf(catalog, entry, deciding, place, on, channel);

const warningsOf = (
  entry: ProcedureEntry,
  asked: Asked,
  { place, warnings: onTheWay }: Located,
  owned: OwnersOn,
  deciding: Deciding,
  isElsewhere: boolean,
): readonly HandlingWarning[] => {
  const { channel } = asked;
  const isOffered = channel === undefined || entry.channels.length === 0 || entry.channels.includes(channel);
  if (deciding.warnings.length + onTheWay.length === 0 && !isElsewhere && isOffered) return owned.warnings;
  const isFollowed = asked.place !== place?.[0]?.code;
  const all: HandlingWarning[] = [
    ...owned.warnings,
    ...deciding.warnings.filter((one) => !(one === "placeTooCoarse" && isFollowed)),
    ...onTheWay,
  ];
  if (isElsewhere) all.push("otherProvince");
  if (!isOffered) all.push("channelNotOffered");
  return [...new Set(all)];
};
