import type { CalendarInvalid } from "../calendar/createCalendar.ts";
import type { MixedUnits } from "../elapsed/elapsedOf.ts";
import type { NotALunarDate, OutsideLunarYears } from "../lunar/lunarDate.ts";
import type { NotAClockTime } from "../office/ClockTime.ts";
import type { OfficeInvalid } from "../office/Office.ts";
import type { LimitUnreadable } from "../printed-limit/parseLimit.ts";
import type { DeadlineFailure } from "../time-limit/DeadlineFailure.ts";

/** Every failure of this package. */
export type CalendarFailure =
  | DeadlineFailure
  | CalendarInvalid
  | OfficeInvalid
  | NotAClockTime
  | LimitUnreadable
  | MixedUnits
  | NotALunarDate
  | OutsideLunarYears;
