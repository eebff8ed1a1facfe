import { explainEn as timeEn, explainVi as timeVi } from "@haicap/calendar/text";
import { isRejection, type Rejection, type TimeFailure } from "@haicap/dossiers";
import { explainEn, explainVi } from "@haicap/dossiers/text";
import type { Failure } from "haicap";

/** A rejection or a failure of the calendar as a problem of the row, in words. */
export const explain = (why: Rejection | TimeFailure): Failure => ({
  ...why,
  message: isRejection(why) ? { vi: explainVi(why), en: explainEn(why) } : { vi: timeVi(why), en: timeEn(why) },
});
