import { explainEn as explainCalendarEn } from "@haicap/calendar/text";
import { explainEn as explainProceduresEn } from "@haicap/procedures/text";
import type { ProvinceFailure } from "./ProvinceFailure.ts";

/**
 * Says in English what is wrong, with which value, and what to do (giải thích lỗi); of a profile one line for each thing.
 *
 * @example
 * explainEn({ _tag: "ProfileInvalid", issues: [{ path: "office", code: "custom", message: { vi: "sai", en: "wrong" } }] });
 * // => "The profile has 1 error:\n  office: wrong"
 * @since 0.1.0
 */
export const explainEn = (failure: ProvinceFailure): string => {
  switch (failure._tag) {
    case "ProfileInvalid":
      return `The profile has ${failure.issues.length} error${failure.issues.length === 1 ? "" : "s"}:\n${failure.issues
        .map(({ path, message }) => `  ${path || "·"}: ${message.en}`)
        .join("\n")}`;
    case "ProfileUnknown":
      return `There is no worked profile "${failure.name}"; choose ${failure.known.join(", ")}, or give the whole profile.`;
    case "OfficeUnknown":
      return failure.desk === undefined
        ? `The profile has no office "${failure.office}"; it has: ${listed(failure.known)}.`
        : `The office "${failure.office}" has no desk "${failure.desk}"; it has: ${listed(failure.known)}.`;
    case "NothingOpens":
      return "No hours and no session ever open for this; ask for less, or add an office to the profile.";
    case "NotOfProvince":
      return `The unit ${failure.code} is not covered by the profile of province ${failure.province}; check the code.`;
    case "LimitNotStated":
      return `The limit${failure.code === undefined ? "" : ` of procedure ${failure.code}`} is not established: it depends on the case, or its source has no unit; give "limit".`;
    case "CalendarNotPublished":
      return explainCalendarEn(failure);
    case "ProcedureNotFound":
    case "CaseDependent":
    case "UnitNotFound":
    case "OutsideCoverage":
      return explainProceduresEn(failure);
  }
};

const listed = (known: readonly string[]): string => (known.length === 0 ? "none yet" : known.join(", "));
