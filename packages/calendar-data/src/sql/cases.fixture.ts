import type { OfficeTime } from "@haicap/calendar";
import { addWorkingDaysColumn, type ColumnLimit, columnGaps, deadlineColumn } from "@haicap/calendar/columns";
import { type EpochDay, fromEpochDay } from "@haicap/kernel";

/** The columns of the table of cases: what is asked, and what the library answers. */
export const caseColumns = [
  "id int, received_on date, until_day date, amount int, months int, signed int, received_at timestamp, cut_off int",
  "landed_on date, counted int, worked_on date, worked_certainty text, rolled_on date, rolled_certainty text",
  "month_on date, month_certainty text, starts_on date",
].join(", ");

/** A random number generator that gives the same numbers each time (mulberry32). */
const seeded = (seed: number) => (bound: number) => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * bound) | 0;
};

/** Random receipts on days of the calendar and some beyond it, with the library's answers, as CSV for {@link caseColumns}. */
export const casesCsv = (time: OfficeTime, rows: number): string => {
  const random = seeded(20_261_124);
  const beyond = 20;
  const column = (next: () => number): Int32Array => Int32Array.from({ length: rows }, next);
  const received = column(() => time.first + random(time.days + beyond));
  const amounts = column(() => random(402) - 1);
  const months = column(() => random(32) - 1);
  const signed = column(() => random(121) - 60);
  const until = received.map((day) =>
    Math.min(time.first + time.days - 1, Math.max(time.first, day + random(400) - 200)),
  );
  const minutes = column(() => random(1440));
  const cutoffs = column(() => 15 * 60 + 30 * random(5));

  const landed = new Int32Array(rows);
  addWorkingDaysColumn(time, received, signed, landed);
  const end = time.first + time.days; // the library counts back from the day after the last; a table without that day cannot
  for (let row = 0; row < rows; row++)
    if ((received[row] ?? 0) >= end && signed[row] !== 0) landed[row] = columnGaps.notPublished;
  const worked = due(time, received, { amounts, unit: "workingDay" });
  const rolled = due(time, received, { amounts, unit: "calendarDay" });
  const monthly = due(time, received, { amounts: months, unit: "month" });

  const dates = Array.from({ length: time.days + 2000 }, (_, at) => fromEpochDay((time.first + at) as EpochDay));
  const date = (day = 0): string => (day <= columnGaps.invalid ? "" : (dates[day - time.first] ?? "beyond"));
  const dueCells = ({ days, firmness }: Due, row: number): string =>
    (days[row] ?? 0) <= columnGaps.invalid ? "," : `${date(days[row])},${certainties[firmness[row] ?? 0]}`;
  const line = (row: number): string => {
    const [day = 0, minute = 0, cutoff = 0, untilDay = 0] = [received[row], minutes[row], cutoffs[row], until[row]];
    const asked = `${date(day)},${date(untilDay)},${amounts[row]},${months[row]},${signed[row]},${date(day)} ${clock(minute)},${cutoff}`;
    const due = `${dueCells(worked, row)},${dueCells(rolled, row)},${dueCells(monthly, row)}`;
    return `${row},${asked},${date(landed[row])},${counted(time, day, untilDay)},${due},${date(start(time, day, minute, cutoff))}\n`;
  };
  return Array.from({ length: rows }, (_, row) => line(row)).join("");
};

const certainties = ["confirmed", "provisional", "projected"];

interface Due {
  readonly days: Int32Array;
  readonly firmness: Uint8Array;
}

const due = (time: OfficeTime, received: Int32Array, limit: ColumnLimit): Due => {
  const days = new Int32Array(received.length);
  const firmness = new Uint8Array(received.length);
  deadlineColumn(time, received, limit, days, { certainty: firmness });
  return { days, firmness };
};

/** Working days of a half-open span, one by one as the calendar says them. */
const counted = (time: OfficeTime, from: number, until: number): string => {
  if (from >= time.first + time.days) return "";
  const [low, high] = [Math.min(from, until), Math.max(from, until)];
  let count = 0;
  for (let day = low; day < high; day++) count += time.working[day - time.first] ?? 0;
  return String(until < from ? -count : count);
};

/** The day of receipt, or after the cut-off of a working day the next one. */
const start = (time: OfficeTime, day: number, minute: number, cutoff: number): number => {
  const last = time.first + time.days;
  if (day >= last) return columnGaps.notPublished;
  if (time.working[day - time.first] !== 1 || minute <= cutoff) return day;
  let next = day + 1;
  while (next < last && time.working[next - time.first] !== 1) next++;
  return next < last ? next : columnGaps.notPublished;
};

const clock = (minute: number): string =>
  `${String((minute / 60) | 0).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}:00`;
