import type { ProvinceProfileWire } from "@haicap/province";
import { workedProfiles } from "@haicap/province-data";

/**
 * A worked profile by its name (hồ sơ cấu hình mẫu), as a list to be put together: the national template first.
 *
 * `hue`, `da-nang`, `lam-dong`, and `national` for the template alone; `undefined` for any other name. What in them is no fact but an
 * example says so in its `evidence`.
 *
 * @example
 * profileNamed("hue")?.at(-1)?.province; // => "46"
 * profileNamed("ha-noi"); // => undefined
 * @since 0.1.0
 */
export const profileNamed = (name: string): readonly ProvinceProfileWire[] | undefined => {
  const all = workedProfiles();
  const template = all.get("national");
  const found = all.get(name);
  if (found === undefined || template === undefined) return undefined;
  return name === "national" ? [template] : [template, found];
};

/**
 * The names {@link profileNamed} knows (tên các hồ sơ mẫu).
 *
 * @example
 * profileNames(); // => ["national", "hue", "da-nang", "lam-dong"]
 * @since 0.1.0
 */
export const profileNames = (): readonly string[] => [...workedProfiles().keys()];
