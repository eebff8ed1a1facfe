import { type DayInfo, dayInfo } from "@haicap/calendar";
import { calendarYearInput } from "@haicap/calendar/schema";
import { explainEn, explainVi } from "@haicap/calendar/text";
import { addDays, all, type CivilDate, civilDateUnsafe, flatMap, isLeapYear, map, type Result } from "@haicap/kernel";
import { type WireDay, wireDay } from "../deadline/wire.ts";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { calendarVersions, officeTime } from "../tables/calendar.ts";
import type { ChoiceInput } from "./ChoiceInput.ts";

/** The input of {@link year}, as written on the wire. */
export interface YearInput extends ChoiceInput {
  readonly year: number;
}

/** The answer of {@link year}: days off that are not the weekly rest alone, and rest days worked. */
export interface YearOutput {
  readonly year: number;
  readonly certainty: WireDay["certainty"];
  readonly workingDays: number;
  readonly calendarDays: number;
  readonly daysOff: readonly WireDay[];
  readonly makeUpDays: readonly WireDay[];
  readonly swaps: readonly { readonly off: string; readonly workedInstead: string; readonly source: string }[];
}

/**
 * Lists a year's days off and the days worked in place of others (lịch nghỉ lễ, tết cả năm), each with its document.
 *
 * Fails with `CalendarNotPublished` in a year nobody has published.
 *
 * @legal labour-code-2019#112
 * @example
 * year({ year: 2026 }); // => ok { year: 2026, workingDays: 249, calendarDays: 365, certainty: "confirmed", … }
 * @since 0.1.0
 */
export const year = (input: YearInput): Result<YearOutput & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: calendarYearInput,
      data: calendarVersions,
      rule: ({ year: number, ...choice }) =>
        flatMap(officeTime(choice), (time) =>
          map(all(daysOf(number).map((on) => dayInfo(time, on))), (days) => listed(number, days)),
        ),
      explain: (failure) => ({ vi: explainVi(failure), en: explainEn(failure) }),
    },
    input,
  );

const daysOf = (number: number): readonly CivilDate[] => {
  const first = civilDateUnsafe(`${number}-01-01`);
  return Array.from({ length: isLeapYear(number) ? 366 : 365 }, (_, index) => addDays(first, index));
};

const listed = (number: number, days: readonly DayInfo[]): YearOutput => {
  const made = days.filter((one) => one.kind === "makeUp");
  const swaps = new Map<string, YearOutput["swaps"][number]>();
  for (const { kind, date, pairedWith, source } of days) {
    if (pairedWith === undefined) continue;
    if (kind === "swappedOff") swaps.set(date, { off: date, workedInstead: pairedWith, source });
    if (kind === "makeUp") swaps.set(pairedWith, { off: pairedWith, workedInstead: date, source });
  }
  return {
    year: number,
    certainty: worst(days),
    workingDays: days.filter((one) => one.working).length,
    calendarDays: days.length,
    daysOff: days.filter((one) => !one.working && one.kind !== "weeklyRest").map(wireDay),
    makeUpDays: made.map(wireDay),
    swaps: [...swaps.values()],
  };
};

const worst = (days: readonly DayInfo[]): DayInfo["certainty"] => {
  if (days.some((one) => one.certainty === "projected")) return "projected";
  return days.some((one) => one.certainty === "provisional") ? "provisional" : "confirmed";
};
