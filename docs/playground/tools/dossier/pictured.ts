import { calendar, type dossiers } from "haicap";
import type { DayTone, PicturedDay } from "../../picture/dayGrid.ts";
import { daysAfter } from "../../shell/dates.ts";
import type { Language } from "../../shell/Tool.ts";
import { words } from "./words.ts";

/** What `dossiers.explain` answers. */
export type Told = Extract<ReturnType<typeof dossiers.explain>, { readonly ok: true }>["value"];

/** Days a picture may have. */
const most = 400;

/** The days from the acceptance to the due day, or to the end where that is later: on each the clock runs, stands still, or it is off. */
export const pictured = (told: Told, language: Language): readonly PicturedDay[] => {
  const { acceptedAt, dueOn, endedAt, asOf } = told;
  if (acceptedAt === null || dueOn === null) return [];
  const first = acceptedAt.slice(0, 10);
  const end = (endedAt ?? asOf).slice(0, 10);
  const last = end > dueOn ? end : dueOn;
  const days: PicturedDay[] = [];
  for (let date = first; date <= last && days.length < most; date = daysAfter(date, 1)) {
    const day = calendar.day({ date });
    const name = day.ok ? (language === "vi" ? day.value.name : day.value.nameEn) : undefined;
    const tone = toneOf(date, {
      first,
      dueOn,
      isOff: day.ok && !day.value.working,
      isPaused: clockAt(told, date) === "paused",
    });
    days.push({
      date,
      tone,
      label: name,
      told: [words[language].told[tone], name ?? ""].filter((one) => one !== "").join(", "),
    });
  }
  return days;
};

interface Facts {
  readonly first: string;
  readonly dueOn: string;
  readonly isOff: boolean;
  readonly isPaused: boolean;
}

const toneOf = (date: string, { first, dueOn, isOff, isPaused }: Facts): Exclude<DayTone, "rolled"> => {
  if (date === dueOn) return "due";
  if (date === first) return "start";
  if (isPaused) return "paused";
  if (isOff) return "off";
  return date > dueOn ? "late" : "counted";
};

/** What the clock did at noon of a day. */
const clockAt = ({ timeline }: Told, date: string): string | undefined =>
  timeline.findLast(({ at, outcome }) => outcome === "accepted" && at.slice(0, 16) <= `${date}T12:00`)?.clock;
