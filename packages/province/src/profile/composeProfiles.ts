import { withOwnHours } from "./officeOf.ts";
import type { ProvinceProfile } from "./ProvinceProfile.ts";

/**
 * Puts profiles together (ghép hồ sơ cấu hình): a national template, then the province, then what comes after.
 *
 * The later one wins. `name`, `province` and `units` are taken whole; of `office`, `policy`, `dossier` and `evidence` each key (hours
 * are one thing, see {@link withOwnHours}); of `offices`, `closures`, `overlays`, `stepBudgets`, `officers` and `emergencies` each row,
 * whole, by its key; a row of `null` takes the earlier one away. Putting together is associative, and an empty profile changes nothing.
 *
 * @example
 * const template = { policy: { cutoff: "15:00" }, offices: { desk: null } };
 * composeProfiles([template, { policy: { ends: "endOfOffice" }, name: "Huế" }]);
 * // => { policy: { cutoff: "15:00", ends: "endOfOffice" }, offices: { desk: null }, name: "Huế" }
 * @since 0.1.0
 */
export const composeProfiles = <Profile extends object = ProvinceProfile>(profiles: readonly Profile[]): Profile => {
  const parts = new Map<string, unknown>();
  for (const profile of profiles)
    for (const [key, value] of Object.entries(profile)) parts.set(key, merged(key, parts.get(key), value));
  return Object.fromEntries(parts) as Profile;
};

const byKey: ReadonlySet<string> = new Set([
  "policy",
  "dossier",
  "evidence",
  "offices",
  "closures",
  "overlays",
  "stepBudgets",
  "officers",
  "emergencies",
]);

const merged = (key: string, earlier: unknown, later: unknown): unknown => {
  if (!isRecord(earlier) || !isRecord(later)) return later;
  if (key === "office") return withOwnHours(earlier, later);
  return byKey.has(key) ? { ...earlier, ...later } : later;
};

const isRecord = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
