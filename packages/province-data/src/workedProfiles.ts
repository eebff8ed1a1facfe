import type { ProvinceProfileWire } from "@haicap/province";
import { packed } from "./profiles.gen.ts";

let unpacked: ReadonlyMap<string, ProvinceProfileWire> | undefined;

/**
 * The worked profiles by name (hồ sơ cấu hình mẫu): `national`, a template, and `hue`, `da-nang`, `lam-dong` to be put on it.
 *
 * Unpacked on the first call. Every row says in `evidence` where it comes from, or that it is an example.
 *
 * @example
 * workedProfiles().get("hue")?.province; // => "46"
 * @since 0.1.0
 */
export const workedProfiles = (): ReadonlyMap<string, ProvinceProfileWire> => {
  unpacked ??= new Map(packed.map(([name, text]) => [name, JSON.parse(text) as ProvinceProfileWire]));
  return unpacked;
};
