import type { Instant } from "@haicap/kernel";
import type { IntakeClock } from "../clock/IntakeClock.ts";
import type { StatutoryClock } from "../clock/StatutoryClock.ts";
import type { CompiledDefinition } from "../definition/CompiledDefinition.ts";
import { type AcceptedIds, noIds } from "./AcceptedIds.ts";

/** A withdrawal that was asked for and not answered yet: when, and from which status. */
export interface PendingWithdrawal {
  readonly requestedAt: Instant;
  readonly from: string;
}

/** The interlinked dossiers (hồ sơ con liên thông) sent so far. */
export interface Children {
  readonly pending: readonly string[];
  readonly reported: readonly string[];
}

/**
 * A dossier (hồ sơ) as its history tells it: a fold of {@link DossierEvent}s, never edited.
 *
 * @since 0.1.0
 */
export interface Dossier {
  readonly status: string;
  /** National code 1 to 10; `null` in a draft. */
  readonly code: number | null;
  /** Number of events so far. */
  readonly sequence: number;
  readonly lastAt: Instant | null;
  readonly accepted: AcceptedIds;
  readonly intake: IntakeClock;
  readonly clock: StatutoryClock;
  /** When the present wait for somebody outside began. */
  readonly waitingSince: Instant | null;
  readonly withdrawal: PendingWithdrawal | null;
  /** Supplements asked for after acceptance. */
  readonly supplementRequests: number;
  readonly extensions: number;
  readonly children: Children;
}

/**
 * A dossier nobody has filed yet.
 *
 * @example
 * const { status, code, sequence } = newDossier(defineDossierUnsafe(sampleDefinition));
 * [status, code, sequence]; // => ["Draft", null, 0]
 * @since 0.1.0
 */
export const newDossier = ({ initial }: CompiledDefinition): Dossier => ({
  status: initial.key,
  code: typeof initial.code === "number" ? initial.code : null,
  sequence: 0,
  lastAt: null,
  accepted: noIds(),
  intake: { mode: "notStarted" },
  clock: { mode: "notStarted" },
  waitingSince: null,
  withdrawal: null,
  supplementRequests: 0,
  extensions: 0,
  children: { pending: [], reported: [] },
});
