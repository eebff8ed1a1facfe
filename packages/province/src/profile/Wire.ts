import type { Brand } from "@haicap/kernel";
import type { ProvinceProfile } from "./ProvinceProfile.ts";

/** A type as people write it: codes, dates and clock times are plain text. */
export type Wire<T> =
  T extends Brand<string, string> ? string : T extends object ? { readonly [Key in keyof T]: Wire<T[Key]> } : T;

/** A profile as written, in TypeScript or JSON. */
export type ProvinceProfileWire = Wire<ProvinceProfile>;
