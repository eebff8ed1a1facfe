import type { Instant } from "@haicap/kernel";
import type { LimitLeft } from "./limitLeft.ts";

/** Tells whether a pause of a limit in days that ends at an instant leaves the limit as it was: too short to lose a day. */
export const costsNothing = (left: LimitLeft, since: Instant, at: Instant): boolean =>
  at === since || at < left.costsFrom;
