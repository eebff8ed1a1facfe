import type { Comparison, Depth } from "./Comparison.ts";
import { dates } from "./dates.ts";
import { holidays } from "./holidays.ts";
import { lunar } from "./lunar.ts";
import { machine } from "./machine.ts";
import { numbers } from "./numbers.ts";
import { recurrence } from "./recurrence.ts";
import { sealing } from "./sealing.ts";

/** Every rule that somebody else has written too, beside theirs; the clock of the host must be that of Viet Nam for one of them. */
export const comparisons = (depth: Depth): readonly Comparison[] => [
  ...dates(depth),
  ...recurrence(depth),
  ...lunar(depth),
  ...holidays(),
  ...numbers(depth),
  ...machine(depth),
  ...sealing(depth),
];
