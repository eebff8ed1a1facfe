import { err, ok, type Result, type Sealer } from "@haicap/kernel";
import type { CompiledDefinition } from "../definition/CompiledDefinition.ts";
import { openChain, sealEvent } from "./chain.ts";
import { commitmentOf, fieldOf, isCommitted } from "./commitments.ts";
import type { History, HistoryEntry } from "./History.ts";

/** The digest of an event that was kept outside the history, so that a history cut short or rewritten shows. */
export interface Anchor {
  readonly sequence: number;
  readonly digest: string;
}

/**
 * What is wrong with a history: it names another definition, a line is not of this shape, a number is missing or out of place, a
 * digest is not that of its line and the one before, a value is not the one committed, an anchor is not met, or events are gone.
 */
export type HistoryProblem =
  | "otherDefinition"
  | "shape"
  | "sequence"
  | "digest"
  | "opening"
  | "anchorNotMet"
  | "cutShort";

/** The history was changed; `sequence` is the first line that does not hold, from 1. */
export interface HistoryBroken {
  readonly _tag: "HistoryBroken";
  readonly problem: HistoryProblem;
  readonly sequence: number;
}

/** A history that holds: how many events, and the digest of the last, to be kept elsewhere as the next anchor. */
export interface HistoryVerified {
  readonly events: number;
  readonly head: string;
}

/**
 * Verifies that a history is the one that was written (kiểm tra tính toàn vẹn của lịch sử hồ sơ), line by line from the definition.
 *
 * The chain alone shows any change but not that the last lines were cut off, nor that all was written anew: `anchors`, digests kept
 * elsewhere, show both. A redacted value is no change.
 *
 * Fails with `HistoryBroken` at the first line that does not hold.
 *
 * @legal one-stop-2025, archives-2024
 * @example
 * const compiled = defineDossierUnsafe(sampleDefinition);
 * const { events } = replayStory("2026-03-02 08:00 Submit applicant", "2026-03-02 09:00");
 * const history = appendEvent(plainSealer, openHistory(plainSealer, compiled), events[0]);
 * verifyHistory(plainSealer, compiled, history); // => ok { events: 1, … }
 * const changed = { ...history, entries: [{ ...history.entries[0], event: { ...events[0], actor: "another" } }] };
 * verifyHistory(plainSealer, compiled, changed); // => err { _tag: "HistoryBroken", problem: "digest", sequence: 1 }
 * const kept = [{ sequence: 1, digest: history.entries[0].digest }];
 * verifyHistory(plainSealer, compiled, { ...history, entries: [] }, kept);
 * // => err { _tag: "HistoryBroken", problem: "cutShort", sequence: 1 }
 * @since 0.1.0
 */
export const verifyHistory = (
  sealer: Sealer,
  compiled: CompiledDefinition,
  history: History,
  anchors: readonly Anchor[] = [],
): Result<HistoryVerified, HistoryBroken> => {
  const broken = (problem: HistoryProblem, sequence: number): Result<never, HistoryBroken> =>
    err({ _tag: "HistoryBroken", problem, sequence });
  if (!hasKeys(history, historyKeys) || !Array.isArray(history.entries)) return broken("shape", 0);
  if (history.definition !== compiled.definition.id || history.genesis !== openChain(sealer, compiled))
    return broken("otherDefinition", 0);
  let head = history.genesis;
  for (const [index, entry] of history.entries.entries()) {
    const problem = problemOf(sealer, head, entry, index + 1) ?? unmet(anchors, entry, index + 1);
    if (problem !== undefined) return broken(problem, index + 1);
    head = entry.digest;
  }
  const events = history.entries.length;
  return anchors.some(({ sequence }) => sequence > events) ? broken("cutShort", events + 1) : ok({ events, head });
};

const historyKeys = ["definition", "genesis", "entries"];
const entryKeys = ["event", "openings", "digest"];
const openingKeys = ["field", "salt", "value"];

/** Histories come from files and databases: whatever has not exactly the known keys was not written by us. */
const hasKeys = (value: unknown, keys: readonly string[]): boolean =>
  isObject(value) && Object.keys(value).length === keys.length && keys.every((key) => key in value);

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const problemOf = (
  sealer: Sealer,
  previous: string,
  entry: HistoryEntry,
  sequence: number,
): HistoryProblem | undefined => {
  if (!hasKeys(entry, entryKeys) || !isObject(entry.event) || !Array.isArray(entry.openings)) return "shape";
  const { event, openings, digest } = entry;
  if (event.sequence !== sequence) return "sequence";
  if (digest !== sealEvent(sealer, previous, event)) return "digest";
  const holds = openings.every(
    (opening) =>
      hasKeys(opening, openingKeys) && isCommitted(fieldOf(event, opening.field), commitmentOf(sealer, opening)),
  );
  return holds ? undefined : "opening";
};

const unmet = (anchors: readonly Anchor[], { digest }: HistoryEntry, at: number): HistoryProblem | undefined =>
  anchors.some((anchor) => anchor.sequence === at && anchor.digest !== digest) ? "anchorNotMet" : undefined;
