import { map, type Result } from "@haicap/kernel";
import { provinceWhereToSubmitInput, type WhereToSubmitWire } from "@haicap/province/schema";
import type { PatchInput } from "../deadline/ComputeInput.ts";
import type { DataVersions, Failure } from "../operation/answer.ts";
import { ask } from "./ask.ts";
import { type ProvinceInput, wireOpening } from "./nextOpening.ts";

/** The input of {@link whereToSubmit}, as written on the wire; `place` is the commune of the applicant. */
export interface WhereToSubmitInput {
  readonly province: ProvinceInput;
  readonly code: string;
  readonly at: string;
  readonly place?: string;
  readonly facts?: {
    readonly age?: number;
    readonly action?: "change" | "correct" | "supplement" | "redetermineEthnicity";
    readonly foreignElement?: boolean;
    readonly insideIndustrialZone?: boolean;
    readonly certifiedBy?: "commune" | "district";
  };
  readonly channel?: "inPerson" | "online" | "publicPost";
  readonly withoutAppointment?: boolean;
  /** Notices of days off that the tables do not hold yet. */
  readonly patches?: readonly PatchInput[];
}

/**
 * Lists where a procedure may be handed in in a province (nơi nộp hồ sơ), the offices of its profile soonest first with their next opening.
 *
 * Where one hands in is not where it is decided: `handling` says who decides. `elsewhere` is what the profile describes no office for:
 * the portal, other desks, the police. Fails as `procedures.whoHandles` and `province.nextOpening` do.
 *
 * @legal one-stop-2025#14
 * @example
 * const where = whereToSubmit({ province: "hue", code: "1.001193", place: "19789", at: "2026-11-20T09:00:00+07:00" });
 * where.ok && where.value.places[0]?.next?.at; // => "2026-11-20T09:00:00+07:00"
 * @since 0.1.0
 */
export const whereToSubmit = (
  input: WhereToSubmitInput,
): Result<WhereToSubmitWire & { readonly data: DataVersions }, Failure> =>
  ask(provinceWhereToSubmitInput, input, {
    patches: "calendar",
    rule: (province, query) =>
      map(
        province.whereToSubmit(query),
        ({ places, ...found }): WhereToSubmitWire => ({
          ...found,
          places: places.map(({ next, ...place }) =>
            next === undefined ? place : { ...place, next: wireOpening(next) },
          ),
        }),
      ),
  });
