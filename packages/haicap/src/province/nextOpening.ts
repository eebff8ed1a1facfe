import { formatInstant, map, type Result } from "@haicap/kernel";
import type { Opening, ProvinceProfileWire } from "@haicap/province";
import { type OpeningWire, provinceNextOpeningInput } from "@haicap/province/schema";
import type { PatchInput } from "../deadline/ComputeInput.ts";
import type { DataVersions, Failure } from "../operation/answer.ts";
import { ask } from "./ask.ts";

/** Which province: the name of a worked profile, a profile, or several to be put together. */
export type ProvinceInput = string | ProvinceProfileWire | readonly ProvinceProfileWire[];

/** The input of {@link nextOpening}, as written on the wire. */
export interface NextOpeningInput {
  readonly province: ProvinceInput;
  readonly at: string;
  readonly office?: string;
  readonly desk?: string;
  readonly code?: string;
  readonly channel?: "inPerson" | "online" | "publicPost";
  readonly unit?: string;
  readonly kind?: Opening["kind"];
  readonly withoutAppointment?: boolean;
  /** Notices of days off that the tables do not hold yet. */
  readonly patches?: readonly PatchInput[];
}

/**
 * Finds when somebody is next served in a province (giờ mở cửa, phiên tiếp nhận gần nhất): hours of offices and desks, Saturday service, and
 * sessions by rule, such as the second Saturday of the month in a village house.
 *
 * The service schedule is one thing and the working days of a limit another: a session never counts as a working day. Fails with
 * `OfficeUnknown`, `NothingOpens`, `CalendarNotPublished`, `ProfileUnknown` and `ProfileInvalid`.
 *
 * @legal one-stop-2025
 * @example
 * const session = { province: "lam-dong", at: "2026-11-20T09:00:00+07:00", kind: "villageHouse" };
 * nextOpening(session); // => ok { at: "2026-12-12T07:30:00+07:00", session: "village-house", … }
 * nextOpening({ ...session, office: "ha-noi" }); // => err { _tag: "OfficeUnknown", office: "ha-noi", … }
 * @since 0.1.0
 */
export const nextOpening = (input: NextOpeningInput): Result<OpeningWire & { readonly data: DataVersions }, Failure> =>
  ask(provinceNextOpeningInput, input, {
    patches: "calendar",
    rule: (province, query) => map(province.nextOpening(query), wireOpening),
  });

/** An opening with its instants printed at +07:00. */
export const wireOpening = (opening: Opening): OpeningWire => ({
  ...opening,
  at: formatInstant(opening.at),
  until: formatInstant(opening.until),
});
