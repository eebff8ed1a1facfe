import type { LegalCitation } from "@haicap/kernel";
import type { ProcedureCatalog } from "../catalog/ProcedureCatalog.ts";
import type { ProcedureEntry } from "../catalog/ProcedureEntry.ts";
import { overlaysFor } from "../overlay/overlaysFor.ts";
import type { ProvinceOverlay } from "../overlay/ProvinceOverlay.ts";
import type { CaseFacts } from "./CaseFacts.ts";
import type { Owner } from "./CompetenceInterval.ts";
import type { Decider, Transition } from "./Handling.ts";
import type { Reception } from "./locate.ts";
import { ownersOn } from "./ownersOn.ts";
import type { Place } from "./Place.ts";
import { seatOf } from "./seatOwner.ts";

/** The reform after which the body that took a task over carries on the dossiers (xử lý hồ sơ chuyển tiếp). */
const reform: readonly LegalCitation[] = [
  { instrument: "72/2025/QH15", article: "51" },
  { instrument: "190/2025/QH15" },
];

const none: readonly never[] = [];

/** What of a question the owner of an earlier day depends on. */
interface Asked {
  readonly facts?: CaseFacts;
  readonly overlays?: readonly ProvinceOverlay[];
}

/**
 * Follows a dossier from the body that received it to the one that decides now; `undefined` when nothing changed hands.
 *
 * Across 1 July 2025 the body that took the task over carries on, and clock and papers stay as they were. Across other changes
 * no rule is known to us: `notEstablished`.
 *
 * @legal local-government-2025#51, reorganisation-2025
 */
export const transitionOf = (
  catalog: ProcedureCatalog,
  entry: ProcedureEntry,
  asked: Asked,
  reception: Reception,
  place: Place | undefined,
  now: Decider | undefined,
): Transition | undefined => {
  const { on: receivedOn, by, crossed } = reception;
  const { edges } = reception.succession;
  const from = ownerThen(catalog, entry, asked, reception, place);
  if (from === undefined || (from.level === now?.level && from.organ === now.organ && edges.length === 0))
    return undefined;
  return {
    rule: crossed ? "successorCarriesOn" : "notEstablished",
    receivedOn,
    from: body(from, by && seatOf(from, by)),
    ...(now === undefined ? {} : { to: body(now, now.unit) }),
    ...(edges.length === 0 ? {} : { candidates: edges }),
    keepsClock: true,
    keepsPapers: true,
    configurable: true,
    citations: crossed ? reform : none,
  };
};

const districtDesk: Owner = { level: "district", organ: "peoplesCommittee", body: "Ủy ban nhân dân cấp huyện" };

/** Who owned it when it came in, decentralisation of that day included; the district, where it received what nobody is known to have owned. */
const ownerThen = (
  catalog: ProcedureCatalog,
  entry: ProcedureEntry,
  { facts, overlays = none }: Asked,
  { on, by, crossed }: Reception,
  place: Place | undefined,
): Owner | undefined => {
  const earlier = ownersOn(catalog, entry, on, facts);
  const owner = earlier.ok ? earlier.value.owners[0] : undefined;
  if (owner === undefined) return by?.[0].level === "district" ? districtDesk : undefined;
  const there = by ?? (crossed ? undefined : place);
  return overlaysFor(overlays, entry.code, owner, there, on).decentralisation?.to ?? owner;
};

const body = ({ level, organ, body }: Owner, unit: Decider["unit"]): Transition["from"] => ({
  level,
  organ,
  body,
  ...(unit === undefined ? {} : { unit }),
});
