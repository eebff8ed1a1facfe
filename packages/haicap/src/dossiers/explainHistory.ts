import { explainEn as calendarEn, explainVi as calendarVi } from "@haicap/calendar/text";
import type { FormFailure } from "@haicap/dossiers/forms";
import { explainEn, explainVi } from "@haicap/dossiers/text";
import type { Words } from "@haicap/kernel";
import type { HistoryFailure } from "./historyOf.ts";

/** Says why a history could not be gone through, in the words of the room the failure comes from. */
export const explainHistory = (failure: HistoryFailure | FormFailure): Words => {
  switch (failure._tag) {
    case "DefinitionUnknown":
    case "FormUnknown":
    case "FormNotIssued":
      return { vi: explainVi(failure), en: explainEn(failure) };
    case "OutsideCoverage":
    case "NotInForce":
      return {
        vi: `Không có quy trình nào áp dụng vào ngày ${failure.on}; hãy nêu definition`,
        en: `No definition is in force on ${failure.on}; name one (definition)`,
      };
    default:
      return { vi: calendarVi(failure), en: calendarEn(failure) };
  }
};
