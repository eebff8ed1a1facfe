import { type HistoryBroken, type HistoryEntry, sealEvent } from "@haicap/dossiers/history";
import type { Sealer } from "@haicap/kernel";

/** A line of a history: its number and digest. */
interface Line {
  readonly sequence: number;
  readonly head: string;
}

/** Verifies entries from one line of a history to another, and answers what does not hold first. */
export const verifyTail = (
  sealer: Sealer,
  from: Line,
  entries: readonly HistoryEntry[],
  until: Line,
): HistoryBroken | undefined => {
  let { sequence, head } = from;
  for (const { event, digest } of entries) {
    sequence += 1;
    const problem =
      event.sequence !== sequence ? "sequence" : digest !== sealEvent(sealer, head, event) ? "digest" : null;
    if (problem !== null) return { _tag: "HistoryBroken", problem, sequence };
    head = digest;
  }
  if (sequence < until.sequence) return { _tag: "HistoryBroken", problem: "cutShort", sequence: sequence + 1 };
  return head === until.head ? undefined : { _tag: "HistoryBroken", problem: "anchorNotMet", sequence };
};
