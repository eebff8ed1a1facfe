import type { ProcedureCode } from "@haicap/identifiers";
import { type CivilDate, isWithin } from "@haicap/kernel";
import type { Owner } from "./CompetenceInterval.ts";
import type { HandlingWarning } from "./HandlingWarning.ts";
import { type Place, unitAt } from "./Place.ts";
import type { ProvinceOverlay } from "./ProvinceOverlay.ts";

/** The overlays that hold for an owner at a place, at most one of each kind, and what kept others from holding. */
export interface OverlaysFor {
  readonly decentralisation?: ProvinceOverlay;
  readonly authorisation?: ProvinceOverlay;
  readonly warnings: readonly HandlingWarning[];
}

/**
 * Picks the overlays of a province that hold for a procedure at a place on a day.
 *
 * Those of other provinces are passed over in silence. One without a basis, without an end where it must have one, or outside
 * its days is reported; where two of a kind meet neither holds.
 */
export const overlaysFor = (
  overlays: readonly ProvinceOverlay[],
  code: ProcedureCode,
  owner: Owner,
  place: Place | undefined,
  on: CivilDate,
): OverlaysFor => {
  const about = overlays.filter((overlay) => overlay.codes.includes(code));
  if (about.length === 0) return { warnings: [] };
  if (place === undefined) return { warnings: ["overlayNeedsPlace"] };
  const here = about.filter((overlay) => isHere(overlay, place));
  const sound = here.filter((overlay) => faultOf(overlay, on) === undefined);
  const given = pick(sound, "decentralisation", owner.level);
  const authorised = pick(sound, "authorisation", given.overlay?.to.level ?? owner.level);
  return {
    ...(given.overlay === undefined ? {} : { decentralisation: given.overlay }),
    ...(authorised.overlay === undefined ? {} : { authorisation: authorised.overlay }),
    warnings: [
      ...here.flatMap((overlay) => faultOf(overlay, on) ?? []),
      ...(given.clash || authorised.clash ? (["overlayOverlap"] as const) : []),
    ],
  };
};

const isHere = ({ province, within }: ProvinceOverlay, place: Place): boolean =>
  unitAt(place, "province")?.code === province &&
  (within === undefined || place.some((unit) => within.includes(unit.code)));

const faultOf = (overlay: ProvinceOverlay, on: CivilDate): HandlingWarning | undefined => {
  if (overlay.citation === undefined) return "overlayWithoutBasis";
  if (overlay.kind === "authorisation" && overlay.effective.until === undefined) return "overlayWithoutEnd";
  return isWithin(overlay.effective, on) ? undefined : "overlayNotInForce";
};

const pick = (
  overlays: readonly ProvinceOverlay[],
  kind: ProvinceOverlay["kind"],
  giver: Owner["level"],
): { readonly overlay?: ProvinceOverlay; readonly clash: boolean } => {
  const fitting = overlays.filter((overlay) => overlay.kind === kind && (overlay.from ?? giver) === giver);
  const [first] = fitting;
  return fitting.length === 1 && first !== undefined ? { overlay: first, clash: false } : { clash: fitting.length > 1 };
};
