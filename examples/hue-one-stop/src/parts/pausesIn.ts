import type { Life } from "../Outcome.ts";

/** A span in which the clock stood still: from the act that stopped it to the act that set it going. */
export interface Pause {
  readonly from: string;
  readonly to: string;
}

/** The pauses of a life that have ended; one that still lasts has no end to count from. */
export const pausesIn = (life: Life | undefined): readonly Pause[] => {
  const pauses: Pause[] = [];
  let from: string | undefined;
  for (const step of life?.steps ?? []) {
    if (step.clock === "paused") from ??= step.at;
    else if (from !== undefined) {
      pauses.push({ from, to: step.at });
      from = undefined;
    }
  }
  return pauses;
};
