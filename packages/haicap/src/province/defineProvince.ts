import type { Result } from "@haicap/kernel";
import type { ProfileInvalid, Province, ProvinceProfileWire } from "@haicap/province";
import { defineProvince as define } from "@haicap/province/schema";
import { provinceTables } from "../tables/province.ts";

/**
 * Binds a province's profile to all the tables of the house (khai báo cấu hình của một tỉnh): checked once, then asked as often as needed.
 *
 * Several profiles are put together in order. Fails with `ProfileInvalid`, which lists everything that is wrong at once.
 *
 * @legal local-government-2025, one-stop-2025
 * @example
 * const hue = defineProvince({ province: "46", offices: { ward: { name: "Một cửa", kind: "oneStopDesk", unit: "19789" } } });
 * hue.ok && hue.value.unit({ text: "Phường Thuận Hóa" }); // => ok { status: "resolved", … }
 * defineProvince({ province: "46", units: ["26740"] });
 * // => err { _tag: "ProfileInvalid", issues: [{ path: "units.0", code: "unknown_unit", … }] }
 * @since 0.1.0
 */
export const defineProvince = (
  profile: ProvinceProfileWire | readonly ProvinceProfileWire[],
): Result<Province, ProfileInvalid> => define(provinceTables(), profile);
