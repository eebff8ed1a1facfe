import { holidayNames } from "@haicap/calendar/text";
import type { deadline } from "haicap";
import type { DayTone, PicturedDay } from "../../picture/dayGrid.ts";
import type { Language } from "../../shell/Tool.ts";
import { words } from "./words.ts";

/** What `deadline.compute` answers. */
export type Due = Extract<ReturnType<typeof deadline.compute>, { readonly ok: true }>["value"];

type Day = NonNullable<Due["receipt"]>["days"][number];

const tones: Readonly<Record<Day["verdict"], DayTone>> = {
  start: "start",
  counted: "counted",
  skipped: "off",
  paused: "paused",
  rolled: "rolled",
  due: "due",
};

/** The days of a receipt for the picture, numbered where the numbers come out at the limit's own amount. */
export const pictured = (due: Due, language: Language): readonly PicturedDay[] => {
  const said = words[language];
  const numbers = numbersOf(due);
  return (due.receipt?.days ?? []).map((day): PicturedDay => {
    const name = holidayOf(day, language);
    const kind = name ?? said.kinds[day.kind];
    return {
      date: day.date,
      tone: tones[day.verdict],
      number: numbers.get(day.date),
      label: day.kind === "workday" || day.kind === "weeklyRest" ? undefined : kind,
      told: [said.verdicts[day.verdict], kind, numbers.get(day.date) ?? ""].filter((one) => one !== "").join(", "),
    };
  });
};

const holidayOf = ({ name }: Day, language: Language): string | undefined =>
  Object.entries(holidayNames).find(([key]) => key === name)?.[1][language];

/** Days are numbered only where days are what is counted: the last number must be the limit. */
const numbersOf = ({ counted, receipt }: Due): ReadonlyMap<string, number> => {
  const days = receipt?.days ?? [];
  const isBackward = counted.rules.includes("R39");
  const ordered = isBackward ? days.toReversed() : days;
  const last = ordered.find(({ verdict }) => verdict === "rolled") ?? ordered.find(({ verdict }) => verdict === "due");
  const ones = ordered.filter((day) => day.verdict === "counted" || day === last);
  const isByDays = (counted.unit === "workingDay" || counted.unit === "calendarDay") && !counted.rules.includes("R36");
  return isByDays && ones.length === counted.amount && counted.restarts === 0
    ? new Map(ones.map(({ date }, at) => [date, at + 1]))
    : new Map();
};
