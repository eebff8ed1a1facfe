import { err, ok, type Result } from "@haicap/kernel";
import { examplesIn } from "@haicap/province";
import { type CheckedProfile, provinceCheckInput } from "@haicap/province/schema";
import type { UnitPatchWire } from "@haicap/units/schema";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { provinceOf, provinceVersions } from "../tables/province.ts";
import { type AskFailure, askWords } from "./ask.ts";
import type { ProvinceInput } from "./nextOpening.ts";

/** The input of {@link check}, as written on the wire. */
export interface CheckInput {
  readonly province: ProvinceInput;
  readonly on: string;
  /** Acts that change units, which the tables do not hold yet: a profile may name what comes out of them. */
  readonly patches?: readonly UnitPatchWire[];
}

/**
 * Looks a profile over (kiểm tra hồ sơ cấu hình): everything that is wrong with it, overlays that cannot hold on a day, and what of it is only an
 * example.
 *
 * A wrong profile is an answer here, with `valid` false. Fails with `ProfileUnknown` for a name nobody gave a worked profile.
 *
 * @legal local-government-2025#13, local-government-2025#14
 * @example
 * check({ province: { province: "46", units: ["26740"] }, on: "2026-11-20" });
 * // => ok { valid: false, issues: [{ path: "units.0", code: "unknown_unit", … }], … }
 * check({ province: "lam-dong", on: "2026-11-20" }); // => ok { valid: true, issues: [], overlayWarnings: [], … }
 * @since 0.1.0
 */
export const check = (input: CheckInput): Result<CheckedProfile & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: provinceCheckInput,
      data: provinceVersions,
      rule: ({ province, on, patches }): Result<CheckedProfile, AskFailure> => {
        const bound = provinceOf(province, { units: patches });
        if (bound.ok) {
          const { profile, overlayWarnings } = bound.value;
          return ok({ valid: true, issues: [], overlayWarnings: overlayWarnings(on), examples: examplesIn(profile) });
        }
        const { error } = bound;
        if (error._tag !== "ProfileInvalid") return err(error);
        return ok({ valid: false, issues: error.issues, overlayWarnings: [], examples: [] });
      },
      explain: askWords,
    },
    input,
  );
