import type { ProcedureCode } from "@haicap/identifiers";
import { type CivilDate, type LegalCitation, map, type OutsideCoverage, type Result } from "@haicap/kernel";
import type { UnitCode, UnitNotFound, UnitTable } from "@haicap/units";
import type { ProcedureFee, SubmissionChannel } from "../catalog/Procedure.ts";
import type { HandlingWarning } from "../competence/HandlingWarning.ts";
import { placeOn } from "../competence/Place.ts";
import { isHere, overlayFault } from "./overlayFault.ts";
import type { FeeOverlay, ProvinceOverlay } from "./ProvinceOverlay.ts";

/** A question about what a procedure costs at a place. */
export interface LocalFeeQuestion {
  readonly code: ProcedureCode;
  readonly place: UnitCode;
  readonly on: CivilDate;
  readonly channel?: SubmissionChannel;
}

/** What a province asks for a procedure; none where it has settled nothing, and then the national record speaks. */
export interface LocalFees {
  readonly fees: readonly { readonly fee: ProcedureFee; readonly citation: LegalCitation }[];
  readonly warnings: readonly HandlingWarning[];
}

/**
 * Names the fees a province has set for a procedure (phí, lệ phí theo nghị quyết của Hội đồng nhân dân cấp tỉnh).
 *
 * A fee set for the channel goes before one set for every channel. Two of the same kind for the same channel are reported, and
 * neither is named. Fails as `unitOn` does when `place` names no unit on the day.
 *
 * @example
 * const [, code] = exampleCatalog.codes;
 * localFeesAt(exampleUnits, [], { code, place: "46", on: civilDateUnsafe("2026-03-01") }); // => ok { fees: [], warnings: [] }
 * @since 0.1.0
 */
export const localFeesAt = (
  units: UnitTable,
  overlays: readonly ProvinceOverlay[],
  { code, place, on, channel }: LocalFeeQuestion,
): Result<LocalFees, UnitNotFound | OutsideCoverage> =>
  map(placeOn(units, place, on), (where) => {
    const here = overlays.filter(
      (overlay): overlay is FeeOverlay =>
        overlay.kind === "fee" && overlay.codes.includes(code) && isHere(overlay, where),
    );
    const faults = here.flatMap((overlay) => overlayFault(overlay, on) ?? []);
    const sound = here.filter((overlay) => overlayFault(overlay, on) === undefined);
    const own = sound.filter((overlay) => channel !== undefined && overlay.channel === channel);
    const asked = own.length > 0 ? own : sound.filter((overlay) => overlay.channel === undefined);
    const isAlone = ({ fee }: FeeOverlay): boolean => asked.filter((other) => other.fee.kind === fee.kind).length === 1;
    return {
      fees: asked.filter(isAlone).flatMap(({ fee, citation }) => (citation === undefined ? [] : [{ fee, citation }])),
      warnings: [...new Set([...faults, ...(asked.every(isAlone) ? [] : (["overlayOverlap"] as const))])],
    };
  });
