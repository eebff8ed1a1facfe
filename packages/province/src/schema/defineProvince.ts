import { flatMap, type Result } from "@haicap/kernel";
import type { ProfileInvalid } from "../profile/ProfileInvalid.ts";
import type { ProvinceProfileWire } from "../profile/Wire.ts";
import { bindProvince } from "../province/bindProvince.ts";
import type { Province } from "../province/Province.ts";
import type { ProvinceTables } from "../province/ProvinceTables.ts";
import { readProfile } from "./readProfile.ts";

/**
 * Binds a province's profile to the tables (khai báo cấu hình của một tỉnh): checked once, then asked as often as needed.
 *
 * Several profiles are put together in order, see `composeProfiles`. Fails with `ProfileInvalid`, which lists everything that is wrong at
 * once, units that are not in the province and procedures nobody promulgated included.
 *
 * @legal local-government-2025, one-stop-2025
 * @example
 * import { exampleTables } from "@haicap/province/testing";
 * const hue = defineProvince(exampleTables, {
 *   province: "46",
 *   offices: { ward: { name: "Trung tâm Phục vụ hành chính công", kind: "serviceCentre", unit: "19753", time: { saturday: "morning" } } },
 * });
 * const opening = hue.ok && hue.value.nextOpening({ at: instantUnsafe("2026-03-06T17:00+07:00") });
 * opening && opening.ok && formatInstant(opening.value.at); // => "2026-03-07T07:30:00+07:00"
 * const refused = defineProvince(exampleTables, { province: "46", units: ["26740"] });
 * !refused.ok && refused.error.issues.map(({ path, code }) => [path, code]); // => [["units.0", "unknown_unit"]]
 * @since 0.1.0
 */
export const defineProvince = (
  tables: ProvinceTables,
  written: ProvinceProfileWire | readonly ProvinceProfileWire[],
): Result<Province, ProfileInvalid> => flatMap(readProfile(written), (profile) => bindProvince(tables, profile));
