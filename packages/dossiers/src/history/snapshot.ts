import { err, ok, type Result, type Sealer } from "@haicap/kernel";
import type { CompiledDefinition } from "../definition/CompiledDefinition.ts";
import { addId, idList, noIds } from "../lifecycle/AcceptedIds.ts";
import { type Dossier, newDossier } from "../lifecycle/Dossier.ts";
import { evolve } from "../lifecycle/evolve.ts";
import type { History } from "./History.ts";
import { eventsOf } from "./redact.ts";

/**
 * What a history comes to at one of its lines, as plain JSON (ảnh chụp trạng thái): a cache that saves folding from the beginning, never
 * a source. `head` is the digest of the line, so that what comes behind is verified from there.
 *
 * @since 0.1.0
 */
export interface Snapshot {
  readonly sequence: number;
  readonly head: string;
  readonly state: Omit<Dossier, "accepted"> & { readonly accepted: readonly string[] };
}

/** A snapshot that is not what the history comes to: taken of another one, or changed. */
export interface SnapshotStale {
  readonly _tag: "SnapshotStale";
  readonly sequence: number;
}

/**
 * Takes a snapshot of a dossier (chụp trạng thái hồ sơ); `head` is the digest of its last event.
 *
 * @example
 * const { events } = replayStory("2026-03-02 08:00 Submit applicant", "2026-03-02 09:00");
 * const dossier = events.reduce(evolve, newDossier(defineDossierUnsafe(sampleDefinition)));
 * snapshotOf(dossier, "…").state.accepted; // => ["e1"]
 * dossierOf(JSON.parse(JSON.stringify(snapshotOf(dossier, "…")))).status; // => "Submitted"
 * @since 0.1.0
 */
export const snapshotOf = (dossier: Dossier, head: string): Snapshot => ({
  sequence: dossier.sequence,
  head,
  state: { ...dossier, accepted: idList(dossier.accepted) },
});

/**
 * The dossier a snapshot was taken of (hồ sơ từ ảnh chụp); events behind it are evolved from there.
 *
 * @example
 * const empty = newDossier(defineDossierUnsafe(sampleDefinition));
 * dossierOf(snapshotOf(empty, "")).sequence; // => 0
 * @since 0.1.0
 */
export const dossierOf = ({ state }: Snapshot): Dossier => ({
  ...state,
  accepted: state.accepted.reduce(addId, noIds()),
});

/**
 * Holds a snapshot against the history it was taken of (đối chiếu ảnh chụp với lịch sử). Fails with `SnapshotStale`.
 *
 * @example
 * const compiled = defineDossierUnsafe(sampleDefinition);
 * const history = openHistory(plainSealer, compiled);
 * const snapshot = snapshotOf(newDossier(compiled), history.genesis);
 * verifySnapshot(plainSealer, compiled, history, snapshot); // => ok undefined
 * verifySnapshot(plainSealer, compiled, history, { ...snapshot, head: "" }); // => err { _tag: "SnapshotStale", sequence: 0 }
 * @since 0.1.0
 */
export const verifySnapshot = (
  sealer: Sealer,
  compiled: CompiledDefinition,
  history: History,
  snapshot: Snapshot,
): Result<void, SnapshotStale> => {
  const { sequence } = snapshot;
  const events = eventsOf(history).slice(0, sequence);
  const head = sequence === 0 ? history.genesis : history.entries[sequence - 1]?.digest;
  const folded = snapshotOf(events.reduce(evolve, newDossier(compiled)), head ?? "");
  const same = sealer.canonical(folded) === sealer.canonical(snapshot);
  return same ? ok(undefined) : err({ _tag: "SnapshotStale", sequence });
};
