import type { CivilDate, LegalCitation } from "@haicap/kernel";
import { type SuccessionEdge, successorsOf, type UnitCode, type UnitTable } from "@haicap/units";
import type { ProcedureCatalog } from "../catalog/ProcedureCatalog.ts";
import type { ProcedureEntry } from "../catalog/ProcedureEntry.ts";
import type { CaseFacts } from "./CaseFacts.ts";
import type { Decider, Transition } from "./Handling.ts";
import { ownersOn } from "./ownersOn.ts";
import { type Place, placeOn } from "./Place.ts";
import { seatOwner } from "./seatOwner.ts";

/** The day a dossier came in, and the unit that received it (a code of that day). */
export interface Reception {
  readonly on: CivilDate;
  readonly by?: UnitCode;
}

/** The reform after which the body that took a task over carries on the dossiers (xử lý hồ sơ chuyển tiếp). */
const reform = {
  citations: [{ instrument: "72/2025/QH15", article: "51" }, { instrument: "190/2025/QH15" }],
} satisfies { citations: readonly LegalCitation[] };

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
  units: UnitTable,
  entry: ProcedureEntry,
  facts: CaseFacts,
  reception: Reception,
  now: Decider | undefined,
  reformOn: CivilDate,
  on: CivilDate,
): Transition | undefined => {
  const earlier = ownersOn(catalog, entry, reception.on, facts);
  const owner = earlier.ok ? earlier.value.owners[0] : undefined;
  const place = reception.by === undefined ? undefined : received(units, reception.by, reception.on);
  const candidates = candidatesOf(units, reception, reformOn, on);
  const crossed = reception.on < reformOn && reformOn <= on;
  const from = owner ?? (place?.[0]?.level === "district" ? districtDesk : undefined);
  if (from === undefined || (from.level === now?.level && from.organ === now.organ && candidates.length === 0))
    return undefined;
  const { decider } = seatOwner(catalog, from, "original", entry.ministry, place, reception.on);
  return {
    rule: crossed ? "successorCarriesOn" : "notEstablished",
    receivedOn: reception.on,
    from: body(decider),
    ...(now === undefined ? {} : { to: body(now) }),
    ...(candidates.length === 0 ? {} : { candidates }),
    keepsClock: true,
    keepsPapers: true,
    configurable: true,
    citations: crossed ? reform.citations : [],
  };
};

const districtDesk = {
  level: "district",
  organ: "peoplesCommittee",
  body: "Ủy ban nhân dân cấp huyện",
} as const;

const body = ({ level, organ, body, unit }: Decider): Transition["from"] => ({
  level,
  organ,
  body,
  ...(unit === undefined ? {} : { unit }),
});

const received = (units: UnitTable, by: UnitCode, on: CivilDate): Place | undefined => {
  const place = placeOn(units, by, on);
  return place.ok ? place.value : undefined;
};

/** The ways out of the unit that received, when the reform lies between. */
const candidatesOf = (
  units: UnitTable,
  reception: Reception,
  reformOn: CivilDate,
  on: CivilDate,
): readonly SuccessionEdge[] => {
  if (reception.by === undefined || !(reception.on < reformOn && reformOn <= on)) return [];
  const succession = successorsOf(units, reception.by, reception.on);
  return succession.ok ? succession.value.edges : [];
};
