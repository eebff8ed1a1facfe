import type { Brand } from "@haicap/kernel";
import type { Evidence } from "./Evidence.ts";
import type { ProfilePart, ProvinceProfile } from "./ProvinceProfile.ts";

/** A type as people write it: codes, dates and clock times are plain text. */
export type Wire<T> =
  T extends Brand<string, string>
    ? string
    : T extends object
      ? { readonly [Key in keyof T]: Key extends "hoursByWeekday" ? WeekdayHours : Wire<T[Key]> }
      : T;

/** Sessions of weekdays as written, 1 for Monday: `{ 6: [["07:30", "11:30"]] }`. */
export type WeekdayHours = Readonly<Partial<Record<1 | 2 | 3 | 4 | 5 | 6 | 7, readonly (readonly [string, string])[]>>>;

/** A profile as written, in TypeScript or JSON: each part of a {@link ProvinceProfile}, in plain text. */
export interface ProvinceProfileWire {
  readonly $schema?: string;
  readonly name?: string;
  readonly province?: string;
  readonly units?: readonly string[];
  readonly office?: Part<"office">;
  readonly policy?: Part<"policy">;
  readonly dossier?: Part<"dossier">;
  readonly offices?: Part<"offices">;
  readonly closures?: Part<"closures">;
  readonly overlays?: Part<"overlays">;
  readonly stepBudgets?: Part<"stepBudgets">;
  readonly officers?: Part<"officers">;
  readonly emergencies?: Part<"emergencies">;
  readonly evidence?: Readonly<Partial<Record<ProfilePart, Wire<Evidence>>>>;
}

/** A part of a profile as written. */
export type Part<Key extends keyof ProvinceProfile> = Wire<NonNullable<ProvinceProfile[Key]>>;
