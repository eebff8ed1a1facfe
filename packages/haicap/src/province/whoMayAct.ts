import type { Result } from "@haicap/kernel";
import type { Acting } from "@haicap/province";
import { provinceWhoMayActInput } from "@haicap/province/schema";
import type { UnitPatchWire } from "@haicap/units/schema";
import type { DataVersions, Failure } from "../operation/answer.ts";
import { ask } from "./ask.ts";
import type { ProvinceInput } from "./nextOpening.ts";

/** The input of {@link whoMayAct}, as written on the wire. */
export interface WhoMayActInput {
  readonly province: ProvinceInput;
  readonly on: string;
  readonly office?: string;
  readonly desk?: string;
  readonly role?: string;
  readonly unit?: string;
  readonly code?: string;
  /** Acts that change units, which the tables do not hold yet: a profile may name what comes out of them. */
  readonly patches?: readonly UnitPatchWire[];
}

/**
 * Names who may act for an office on a day (người được phân công, biệt phái), and with `unit` the villages to which tasks are handed in an
 * emergency.
 *
 * An officer on secondment acts there and not at home, unless the post is kept. Posts are named, never persons. Fails with `OfficeUnknown`,
 * `ProfileUnknown` and `ProfileInvalid`.
 *
 * @legal local-government-2025
 * @example
 * const july = { from: "2026-07-01", until: "2026-08-01" };
 * const offices = { ward: { name: "Một cửa", kind: "oneStopDesk", unit: "19789" } };
 * const assignments = [{ kind: "secondment", office: "ward", role: "deskOfficer", effective: july }];
 * const officers = { a: { post: "Công chức hộ tịch", assignments } };
 * whoMayAct({ province: { province: "46", offices, officers }, on: "2026-07-31", office: "ward" });
 * // => ok { officers: [{ officer: "a", kind: "secondment", … }], … }
 * @since 0.1.0
 */
export const whoMayAct = (input: WhoMayActInput): Result<Acting & { readonly data: DataVersions }, Failure> =>
  ask(provinceWhoMayActInput, input, { patches: "units", rule: (province, query) => province.whoMayAct(query) });
