import type { ProcedureCode } from "@haicap/identifiers";
import { type CivilDate, isWithin, type LegalCitation } from "@haicap/kernel";
import type { UnitCode } from "@haicap/units";
import type { Assignment } from "../profile/ProfileOfficer.ts";
import type { ProvinceProfile } from "../profile/ProvinceProfile.ts";
import { rowsIn } from "../profile/rowsIn.ts";

/** Who may act for an office on a day, by role and desk; with a unit, which villages may act in an emergency. */
export interface ActingQuestion {
  readonly on: CivilDate;
  readonly office?: string;
  readonly desk?: string;
  readonly role?: string;
  /** A commune: names the villages to which tasks are handed there. */
  readonly unit?: UnitCode;
  readonly code?: ProcedureCode;
}

/** An officer who may act, by the post that allows it. */
export interface ActingOfficer extends Assignment {
  readonly officer: string;
  readonly post: string;
}

/** A village to which a task is handed while an emergency lasts. */
export interface ActingVillage {
  readonly emergency: string;
  readonly village: string;
  readonly unit: UnitCode;
  readonly post: string;
  /** The first day it no longer may. */
  readonly until: CivilDate;
  readonly citation: LegalCitation;
}

/** Everybody who may act. */
export interface Acting {
  readonly officers: readonly ActingOfficer[];
  readonly villages: readonly ActingVillage[];
}

/**
 * Names who may act on a day (người được phân công, biệt phái; thôn được giao trong tình huống khẩn cấp).
 *
 * An officer on secondment acts for the office of the secondment and for no other, unless the post is kept. An assignment without a desk holds
 * for every desk of its office. Villages are named only when `unit` is given.
 *
 * @example
 * const july = { from: civilDateUnsafe("2026-07-01"), until: civilDateUnsafe("2026-08-01") };
 * const post = { kind: "assignment", office: "ward", role: "deskOfficer", effective: { from: civilDateUnsafe("2026-01-01") } };
 * const officers = { a: { post: "Công chức hộ tịch", assignments: [post, { ...post, kind: "secondment", office: "village", effective: july }] } };
 * const postsAt = (office, on) => whoMayAct({ officers }, { office, on: civilDateUnsafe(on) }).officers.map(({ post }) => post);
 * postsAt("ward", "2026-06-30"); // => ["Công chức hộ tịch"]
 * postsAt("ward", "2026-07-01"); // => []
 * postsAt("village", "2026-07-31"); // => ["Công chức hộ tịch"]
 * @since 0.1.0
 */
export const whoMayAct = (profile: ProvinceProfile, question: ActingQuestion): Acting => ({
  officers: rowsIn(profile.officers).flatMap(([officer, { post, assignments }]) =>
    heldOn(assignments, question.on)
      .filter((one) => isAsked(one, question))
      .map((one) => ({ officer, post, ...one })),
  ),
  villages: villagesOn(profile, question),
});

const heldOn = (assignments: readonly Assignment[], on: CivilDate): readonly Assignment[] => {
  const held = assignments.filter(({ effective }) => isWithin(effective, on));
  const away = held.filter(({ kind, keepsPost }) => kind === "secondment" && keepsPost !== true);
  return away.length > 0 ? held.filter(({ kind }) => kind === "secondment") : held;
};

const isAsked = (held: Assignment, { office, desk, role }: ActingQuestion): boolean =>
  (office === undefined || held.office === office) &&
  (desk === undefined || held.desk === undefined || held.desk === desk) &&
  (role === undefined || held.role === role);

const villagesOn = (profile: ProvinceProfile, { on, unit, code }: ActingQuestion): readonly ActingVillage[] =>
  rowsIn(profile.emergencies)
    .filter(
      ([, { effective, units, codes }]) =>
        unit !== undefined &&
        units.includes(unit) &&
        isWithin(effective, on) &&
        (code === undefined || codes.includes(code)),
    )
    .flatMap(([emergency, { villages, effective, citation }]) =>
      villages
        .filter((village) => village.unit === unit)
        .map(({ name, post, unit: where }) => ({
          emergency,
          village: name,
          unit: where,
          post,
          until: effective.until,
          citation,
        })),
    );
