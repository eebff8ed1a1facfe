import type { ProcedureCode } from "@haicap/identifiers";
import type { CivilDate } from "@haicap/kernel";
import type { Owner } from "../competence/CompetenceInterval.ts";
import type { HandlingWarning } from "../competence/HandlingWarning.ts";
import { organKinds } from "../competence/OrganKind.ts";
import type { Place } from "../competence/Place.ts";
import { isHere, overlayFault } from "./overlayFault.ts";
import type { CompetenceOverlay, ProvinceOverlay, ReceptionOverlay } from "./ProvinceOverlay.ts";

/** The overlays that hold for an owner at a place, at most one of each kind, and what kept others from holding. */
export interface OverlaysFor {
  readonly decentralisation?: CompetenceOverlay;
  readonly authorisation?: CompetenceOverlay;
  readonly reception?: ReceptionOverlay;
  readonly warnings: readonly HandlingWarning[];
}

/**
 * Picks the overlays of a province that say who handles a procedure at a place on a day.
 *
 * Those of other provinces are passed over in silence. One without a basis, without an end where it must have one, or outside
 * its days is reported; where two of a kind meet neither holds. A province settles its own tasks only: what a ministry or a
 * vertical agency owns stays there. Who acts by authorisation authorises nobody in turn.
 */
export const overlaysFor = (
  overlays: readonly ProvinceOverlay[],
  code: ProcedureCode,
  owner: Owner,
  place: Place | undefined,
  on: CivilDate,
): OverlaysFor => {
  const about = overlays.filter(isHandling).filter(({ codes }) => codes.includes(code));
  if (about.length === 0) return none;
  if (place === undefined) return { warnings: ["overlayNeedsPlace"] };
  const here = about.filter((overlay) => isHere(overlay, place));
  const sound = here.filter((overlay) => overlayFault(overlay, on) === undefined);
  const settling = sound.filter((overlay): overlay is CompetenceOverlay => overlay.kind !== "reception");
  const reception = sole(sound.filter((overlay): overlay is ReceptionOverlay => overlay.kind === "reception"));
  const faults = here.flatMap((overlay) => overlayFault(overlay, on) ?? []);
  const isForeign = settling.length > 0 && !isOfProvince(owner);
  const handling = isForeign ? settled([], owner) : settled(settling, owner);
  return {
    ...handling,
    ...(reception.one === undefined ? {} : { reception: reception.one }),
    warnings: [
      ...faults,
      ...handling.warnings,
      ...(isForeign ? (["overlayNotOfProvince"] as const) : []),
      ...(reception.clash ? (["overlayOverlap"] as const) : []),
    ],
  };
};

const none: OverlaysFor = { warnings: [] };

/**
 * Whether a province may settle who handles it: not what a ministry, a vertical agency, or a body outside the ladder owns.
 *
 * @example
 * isOfProvince({ level: "province", organ: "peoplesCommittee", body: "UBND" }); // => true
 * isOfProvince({ level: "central", organ: "ministry", body: "Bộ" }); // => false
 */
export const isOfProvince = ({ level, organ }: Owner): boolean =>
  level !== "central" && level !== "other" && !organKinds[organ].vertical;

const isHandling = (overlay: ProvinceOverlay): overlay is CompetenceOverlay | ReceptionOverlay =>
  overlay.kind === "decentralisation" || overlay.kind === "authorisation" || overlay.kind === "reception";

const settled = (overlays: readonly CompetenceOverlay[], owner: Owner): OverlaysFor => {
  const given = fitting(overlays, "decentralisation", owner.level);
  const giver = given.one?.to.level ?? owner.level;
  const authorised = fitting(overlays, "authorisation", giver);
  const isSecondStep = overlays.some(
    ({ kind, from }) =>
      kind === "authorisation" && from !== undefined && from !== giver && from === authorised.one?.to.level,
  );
  return {
    ...(given.one === undefined ? {} : { decentralisation: given.one }),
    ...(authorised.one === undefined ? {} : { authorisation: authorised.one }),
    warnings: [
      ...(given.clash || authorised.clash ? (["overlayOverlap"] as const) : []),
      ...(isSecondStep ? (["overlaySecondStep"] as const) : []),
    ],
  };
};

interface Sole<T> {
  readonly one?: T;
  readonly clash: boolean;
}

const sole = <T>(all: readonly T[]): Sole<T> => {
  const [one] = all;
  return all.length === 1 && one !== undefined ? { one, clash: false } : { clash: all.length > 1 };
};

const fitting = (
  overlays: readonly CompetenceOverlay[],
  kind: CompetenceOverlay["kind"],
  giver: Owner["level"],
): Sole<CompetenceOverlay> =>
  sole(overlays.filter((overlay) => overlay.kind === kind && (overlay.from ?? giver) === giver));
