import { addDays, format, isWeekend, parseISO } from "date-fns";
import { addWorkingDays } from "../../../packages/calendar/src/index.ts";
import { type CivilDate, type EpochDay, fromEpochDay } from "../../../packages/kernel/src/index.ts";
import { measureRounds, paired } from "../measure.ts";
import { time as inUnits, table, times } from "../report.ts";
import { many, received, time } from "./country.ts";
import { limitAdd, limitOf } from "./limit.ts";

const off = new Set<string>();
const made = new Set<string>();
for (let at = 0; at < time.days; at++) {
  const day = fromEpochDay((time.first + at) as EpochDay);
  const isWeek = !isWeekend(parseISO(day));
  if (isWeek && time.working[at] === 0) off.add(day);
  if (!isWeek && time.working[at] === 1) made.add(day);
}

/** The loop that is written everywhere: a day further, is it a weekend, is it in the list. */
const loop = (from: string, count: number): string => {
  let day = parseISO(from);
  let left = count;
  while (left > 0) {
    day = addDays(day, 1);
    const key = format(day, "yyyy-MM-dd");
    if (made.has(key) || (!isWeekend(day) && !off.has(key))) left--;
  }
  return format(day, "yyyy-MM-dd");
};

const ours = (from: CivilDate, count: number): string => {
  const found = addWorkingDays(time, from, count);
  return found.ok ? found.value : "";
};

const counts = [1, 20, 60] as const;

/** ISO text to ISO text: n working days later, beside the loop over date-fns and the least work there is. */
export const benchAdditions = (): void => {
  const limit = limitOf(time);
  const at = (row: number): CivilDate => received[row % many] as CivilDate;
  for (const count of counts)
    for (let row = 0; row < 200; row++)
      if (ours(at(row), count) !== loop(at(row), count) || ours(at(row), count) !== limitAdd(limit, at(row), count))
        throw new Error(`${at(row)} and ${count} working days: the contenders disagree`);
  const taken = measureRounds(
    counts.flatMap((count) => [
      { name: `ours ${count}`, run: (row: number) => ours(at(row), count).length },
      { name: `limit ${count}`, run: (row: number) => limitAdd(limit, at(row), count).length },
      { name: `loop ${count}`, run: (row: number) => loop(at(row), count).length },
    ]),
  );
  const rounds = (name: string): readonly number[] => taken.get(name) ?? [];
  const best = (name: string): string => inUnits(Math.min(...rounds(name)));
  const ratio = (one: string, other: string): string => times(paired(rounds(one), rounds(other)));
  table(
    "n working days later, ISO text to ISO text (targets: the loop 30x at 1 and 500x at 20; to the limit 2x)",
    ["n", "haicap", "date-fns loop", "limit, formatted", "loop to ours", "ours to limit"],
    counts.map((count) => {
      const [own, loops, least] = [`ours ${count}`, `loop ${count}`, `limit ${count}`];
      return [`${count}`, best(own), best(loops), best(least), ratio(loops, own), ratio(own, least)];
    }),
  );
  console.log(`  n=60 to n=1: ${ratio("ours 60", "ours 1")} (target 1.3x)`);
};
