import type { CalendarNotPublished } from "@haicap/calendar";
import type { HandlingFailure } from "@haicap/procedures";
import type { NothingOpens, OfficeUnknown } from "../opening/Opening.ts";
import type { ProfileInvalid } from "../profile/ProfileInvalid.ts";
import type { LimitNotStated } from "../province/dueDate.ts";
import type { NotOfProvince } from "../province/unitHere.ts";

/** No worked profile has this name. */
export interface ProfileUnknown {
  readonly _tag: "ProfileUnknown";
  readonly name: string;
  readonly known: readonly string[];
}

/** Every expected failure of this package, and those of the rooms below that its functions hand on. */
export type ProvinceFailure =
  | ProfileInvalid
  | ProfileUnknown
  | OfficeUnknown
  | NothingOpens
  | NotOfProvince
  | LimitNotStated
  | CalendarNotPublished
  | HandlingFailure;
