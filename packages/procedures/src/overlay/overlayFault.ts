import { type CivilDate, isWithin } from "@haicap/kernel";
import type { HandlingWarning } from "../competence/HandlingWarning.ts";
import { type Place, unitAt } from "../competence/Place.ts";
import type { OverlayTerms, ProvinceOverlay } from "./ProvinceOverlay.ts";

/** Whether an overlay is about a place: of its province, and of its communes where it names them. */
export const isHere = ({ province, within }: OverlayTerms, place: Place): boolean =>
  unitAt(place, "province")?.code === province &&
  (within === undefined || place.some((unit) => within.includes(unit.code)));

/** What keeps an overlay from holding on a day; `undefined` when nothing does. */
export const overlayFault = (overlay: ProvinceOverlay, on: CivilDate): HandlingWarning | undefined => {
  if (overlay.citation === undefined) return "overlayWithoutBasis";
  if (overlay.kind === "authorisation" && overlay.effective.until === undefined) return "overlayWithoutEnd";
  return isWithin(overlay.effective, on) ? undefined : "overlayNotInForce";
};
