import type { Instant } from "@haicap/kernel";
import type { PausedClock } from "./StatutoryClock.ts";

/** Tells whether a pause of a limit in days that ends at an instant leaves the limit as it was: too short to lose a day. */
export const costsNothing = ({ left, since }: PausedClock, at: Instant): boolean =>
  typeof left === "object" && left !== null && (at === since || at < left.costsFrom);
