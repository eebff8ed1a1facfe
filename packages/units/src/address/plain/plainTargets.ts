import type { NameIndex } from "../NameIndex.ts";
import type { ReadyDay } from "../ReadyDay.ts";
import type { KeptTargets, Targets } from "../targetsOf.ts";
import type { PlainReading } from "./readWholePlainly.ts";

/** What the unit of a plain reading leads to on the day. */
export const plainTargets = (day: ReadyDay, { index, mentions, chain }: PlainReading): Targets =>
  (day.targets[(index as NameIndex).columns.era] as KeptTargets).of(mentions.row[chain.bearers[0] as number] as number);
