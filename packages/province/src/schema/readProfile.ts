import { err, ok, type Result } from "@haicap/kernel";
import { spoken } from "../issues/spoken.ts";
import { composeProfiles } from "../profile/composeProfiles.ts";
import type { ProfileInvalid, ProfileIssue } from "../profile/ProfileInvalid.ts";
import type { ProvinceProfile } from "../profile/ProvinceProfile.ts";
import { hostileKeys } from "./hostileKeys.ts";
import { issuesOf } from "./issuesOf.ts";
import { provinceProfileSchema } from "./profile.ts";
import { referenceIssues } from "./references.ts";

/**
 * Reads a profile nobody has checked (đọc hồ sơ cấu hình của tỉnh), or several to be put together in order.
 *
 * Fails with `ProfileInvalid`, which lists everything that is wrong at once: unknown keys by name, wrong values by their path, and
 * what does not agree between the parts. Of several profiles a path begins with the place of the one it is in, from 0.
 *
 * @example
 * readProfile({ province: "46", office: { saturday: "morning" } }); // => ok { province: "46", office: { saturday: "morning" } }
 * const refused = readProfile({ province: "046", offises: {}, closures: { storm: { from: "2026-09-09", until: "2026-09-09" } } });
 * !refused.ok && refused.error.issues.map((issue) => issue.path);
 * // => ["province", "closures.storm.reason", "closures.storm.until", ""]
 * @since 0.1.0
 */
export const readProfile = (written: unknown): Result<ProvinceProfile, ProfileInvalid> => {
  const several = Array.isArray(written) ? written : [written];
  const hostile = several.flatMap((one, index) => placed(hostileKeys(one), index, several.length));
  if (hostile.length > 0) return refused(hostile);
  const read = several.map((one) => provinceProfileSchema.safeParse(one));
  const shape = read.flatMap((one, index) =>
    one.success ? [] : placed(issuesOf(one.error.issues, several[index]), index, several.length),
  );
  const objects = several.filter((one): one is object => typeof one === "object" && one !== null);
  const issues = [...shape, ...referenceIssues(composeProfiles(objects))];
  if (issues.length > 0) return refused(issues);
  return ok(composeProfiles(read.flatMap((one) => (one.success ? [one.data] : []))));
};

const placed = (issues: readonly ProfileIssue[], index: number, of: number): readonly ProfileIssue[] =>
  of === 1
    ? issues
    : issues.map((issue) => ({ ...issue, path: issue.path === "" ? `${index}` : `${index}.${issue.path}` }));

/** More than a person reads; past it the number alone is said. */
const most = 1000;

const refused = (issues: readonly ProfileIssue[]): Result<never, ProfileInvalid> => {
  const more = issues.length - most;
  const rest: readonly ProfileIssue[] =
    more > 0 ? [{ path: "", code: "more", message: spoken(`và ${more} lỗi nữa | and ${more} more`) }] : [];
  return err({ _tag: "ProfileInvalid", issues: [...issues.slice(0, most), ...rest] });
};
