import type { CivilDate, LegalCitation } from "@haicap/kernel";
import type { ProcedureCatalog } from "../catalog/ProcedureCatalog.ts";
import type { ProcedureEntry } from "../catalog/ProcedureEntry.ts";
import { type OverlaysFor, overlaysFor } from "../overlay/overlaysFor.ts";
import type { ProvinceOverlay } from "../overlay/ProvinceOverlay.ts";
import { provinceReason } from "../overlay/provinceReason.ts";
import type { Decider, HandlingReason } from "./Handling.ts";
import type { HandlingWarning } from "./HandlingWarning.ts";
import type { OwnersOn } from "./ownersOn.ts";
import type { Place } from "./Place.ts";
import { type SeatedOwner, seatOwner } from "./seatOwner.ts";

/** Who decides at a place, who acts for them, and what the province has settled about reception. */
export interface Deciding {
  readonly deciders: readonly Decider[];
  readonly acting: Decider | undefined;
  readonly reception: OverlaysFor["reception"];
  readonly reasons: readonly HandlingReason[];
  readonly warnings: readonly HandlingWarning[];
  readonly citations: readonly LegalCitation[];
}

const none: readonly never[] = [];

/** Lays the rules of the province over the owners and seats them at the place (cơ quan giải quyết tại địa bàn). */
export const decidersOf = (
  catalog: ProcedureCatalog,
  entry: ProcedureEntry,
  { on, overlays = none }: { readonly on: CivilDate; readonly overlays?: readonly ProvinceOverlay[] },
  place: Place | undefined,
  { owners, kind }: OwnersOn,
): Deciding => {
  const [owner] = owners;
  if (owner === undefined)
    return { deciders: none, acting: undefined, reception: undefined, reasons: none, warnings: none, citations: none };
  const laid = overlaysFor(overlays, entry.code, owner, place, on);
  const { decentralisation, authorisation } = laid;
  const seat = (who: typeof owner, how: Decider["kind"]): SeatedOwner =>
    seatOwner(catalog, who, how, entry.ministry, place, on);
  const first = decentralisation === undefined ? seat(owner, kind) : seat(decentralisation.to, "decentralisation");
  const deciders = [first.decider];
  for (const other of owners.slice(1))
    if (decentralisation === undefined || other.level !== owner.level) deciders.push(seat(other, kind).decider);
  return {
    deciders,
    acting: authorisation === undefined ? undefined : seat(authorisation.to, "authorisation").decider,
    reception: laid.reception,
    reasons: reasonsOf(laid, first),
    warnings: [...first.warnings, ...laid.warnings],
    citations: [decentralisation?.citation, authorisation?.citation].flatMap((one) => one ?? none),
  };
};

const reasonsOf = ({ decentralisation, authorisation }: OverlaysFor, first: SeatedOwner): readonly HandlingReason[] => {
  const reasons: HandlingReason[] = [];
  if (decentralisation !== undefined) reasons.push(provinceReason("decentralised", decentralisation));
  if (authorisation !== undefined) reasons.push(provinceReason("authorised", authorisation));
  if (first.reason !== undefined) reasons.push(first.reason);
  return reasons;
};
