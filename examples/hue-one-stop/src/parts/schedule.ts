import { deadline } from "haicap";
import type { Due, Written } from "../Outcome.ts";
import { office } from "../office.ts";
import { type Counting, daysUntil } from "./daysUntil.ts";
import { found, type Part, partOf } from "./Part.ts";
import type { Pause } from "./pausesIn.ts";
import { citationWords } from "./views.ts";

/** Computes when the dossier is due, with every day on the way, pauses included. */
export const schedule = (written: Written, pauses: readonly Pause[]): Part<Due> => {
  const plain = compute(written, []);
  if (!plain.ok || pauses.length === 0) return partOf("due", plain, (value) => viewOf(written, value, []));
  const moved = compute(written, pauses);
  const due = partOf("due", moved, (value) => viewOf(written, value, pauses));
  return "value" in due && due.value.on !== plain.value.dueOn ? found({ ...due.value, first: plain.value.dueOn }) : due;
};

const compute = (written: Written, pauses: readonly Pause[]) =>
  deadline.compute({
    receivedAt: written.received,
    localTime: "+07:00",
    limit: written.limit,
    office,
    startedBy: "slip",
    ...(pauses.length === 0
      ? {}
      : {
          suspensions: pauses.map(({ from, to }) => ({
            from: from.slice(0, 10),
            to: to.slice(0, 10),
            effect: "pause" as const,
          })),
        }),
  });

type Computed = Extract<ReturnType<typeof compute>, { ok: true }>["value"];

const countings: Readonly<Record<string, Counting>> = {
  workingDay: "workingDays",
  sameDay: "workingDays",
  calendarDay: "calendarDays",
  week: "calendarDays",
  month: "calendarDays",
  year: "calendarDays",
};

const viewOf = (written: Written, value: Computed, pauses: readonly Pause[]): Due => {
  const unit = value.counted.unit ?? "";
  const counting = countings[unit] ?? "none";
  const last = value.counted.rolledFrom ?? value.dueOn;
  return {
    on: value.dueOn,
    at: value.dueAt,
    certainty: value.certainty,
    unit,
    days: daysUntil(written.received.slice(0, 10), value.dueOn, counting, last, pauses),
    citations: citationWords(value.citations),
  };
};
