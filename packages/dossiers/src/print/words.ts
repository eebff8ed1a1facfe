import { addDays, civilDateUnsafe } from "@haicap/kernel";
import type { Verdict } from "../clock/verdictOf.ts";
import type { SubmissionChannel } from "../forms/FormDetails.ts";
import { escaped } from "./escaped.ts";

/** A line for the hand to write on; `length` is how much of a line. */
export const blank = (length: "short" | "long" | "whole" = "long"): string => `<span class="blank ${length}"></span>`;

/** A value, or a line to write it on. */
export const valueOr = (value: string | null | undefined, length: "short" | "long" | "whole" = "long"): string =>
  value === null || value === undefined || value === "" ? blank(length) : `<b>${escaped(value)}</b>`;

/**
 * An instant as papers write it: `09 giờ 00 phút, ngày 09 tháng 3 năm 2026`; a day that ends a limit has no clock time.
 *
 * @example
 * instantVi("2026-11-20T09:00:00+07:00"); // => "<b>09 giờ 00 phút, ngày 20 tháng 11 năm 2026</b>"
 */
export const instantVi = (instant: string | null): string =>
  instant === null
    ? `${blank("short")} giờ ${blank("short")} phút, ngày ${blank("short")} tháng ${blank("short")} năm ${blank("short")}`
    : `<b>${instant.slice(11, 13)} giờ ${instant.slice(14, 16)} phút, ${plainDayVi(instant.slice(0, 10))}</b>`;

/** When a limit ends, as papers write it: a limit in days ends with its last day, which is written 00:00 of the day after. */
export const limitVi = (at: string | null): string => {
  const last = lastDayOf(at);
  return last === null ? instantVi(at) : `<b>hết ${plainDayVi(last)}</b>`;
};

/** When a limit ends, in a table. */
export const shortLimitVi = (at: string | null): string => {
  const last = lastDayOf(at);
  return last === null ? shortVi(at) : `hết ${last.slice(8, 10)}/${last.slice(5, 7)}/${last.slice(0, 4)}`;
};

const lastDayOf = (at: string | null): string | null =>
  at !== null && at.slice(11, 19) === "00:00:00" ? addDays(civilDateUnsafe(at.slice(0, 10)), -1) : null;

/**
 * A day as papers write it: `ngày 09 tháng 3 năm 2026`; the months 1 and 2 have two digits.
 *
 * @example
 * plainDayVi("2026-11-20"); // => "ngày 20 tháng 11 năm 2026"
 */
export const plainDayVi = (day: string): string => {
  const month = Number(day.slice(5, 7));
  return `ngày ${day.slice(8, 10)} tháng ${month < 3 ? `0${month}` : month} năm ${day.slice(0, 4)}`;
};

/**
 * Date and time in a table: `09/03/2026 09:00`.
 *
 * @example
 * shortVi("2026-11-20T09:00:00+07:00"); // => "20/11/2026 09:00"
 * shortVi(null); // => ""
 */
export const shortVi = (instant: string | null): string =>
  instant === null
    ? ""
    : `${instant.slice(8, 10)}/${instant.slice(5, 7)}/${instant.slice(0, 4)} ${instant.slice(11, 16)}`;

/** The channel a dossier came in by. */
export const channelVi: Readonly<Record<SubmissionChannel, string>> = {
  inPerson: "Trực tiếp",
  online: "Trực tuyến",
  publicPost: "Bưu chính công ích",
};

/** How a dossier stands, in a table. */
export const verdictVi: Readonly<Record<Verdict, string>> = {
  notCounted: "",
  early: "Trước hạn",
  onTime: "Đúng hạn",
  late: "Quá hạn",
  openInTime: "Còn hạn",
  openLate: "Quá hạn, chưa xong",
};

/** The fields of forms, by the names the law gives them. */
export const fieldVi: Readonly<Record<string, string>> = {
  dossierCode: "mã hồ sơ",
  procedureName: "tên thủ tục",
  agency: "cơ quan",
  applicant: "người nộp hồ sơ",
  documents: "thành phần hồ sơ",
  limit: "thời hạn giải quyết",
  channel: "cách thức nộp",
  reason: "lý do",
  newDue: "ngày hẹn trả mới",
};
