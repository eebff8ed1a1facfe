import type { Sealer } from "@haicap/kernel";
import type { CompiledDefinition } from "../definition/CompiledDefinition.ts";
import type { DossierEvent } from "../lifecycle/DossierEvent.ts";
import { openChain } from "./chain.ts";
import type { Opening } from "./commitments.ts";

/**
 * One line of a history: an event, the openings of what is committed in it, and the digest that chains it to the line before.
 *
 * A field with a commitment holds `sha256:` and a digest instead of its value; without its opening the value is gone for good.
 */
export interface HistoryEntry {
  readonly event: DossierEvent;
  readonly openings: readonly Opening[];
  readonly digest: string;
}

/**
 * What happened to a dossier, in order and append-only (lịch sử hồ sơ). `genesis` is the digest of the definition it keeps.
 *
 * @legal one-stop-2025, archives-2024
 * @since 0.1.0
 */
export interface History {
  readonly definition: string;
  readonly genesis: string;
  readonly entries: readonly HistoryEntry[];
}

/**
 * The history of a dossier nobody has filed yet.
 *
 * @example
 * const { definition, entries } = openHistory(plainSealer, defineDossierUnsafe(sampleDefinition));
 * [definition, entries.length]; // => ["sample", 0]
 * @since 0.1.0
 */
export const openHistory = (sealer: Sealer, compiled: CompiledDefinition): History => ({
  definition: compiled.definition.id,
  genesis: openChain(sealer, compiled),
  entries: [],
});

/**
 * The digest of the last line, or where the chain starts: what the next line is chained to, and what is kept elsewhere as an anchor.
 *
 * @example
 * const history = openHistory(plainSealer, defineDossierUnsafe(sampleDefinition));
 * headOf(history) === history.genesis; // => true
 * @since 0.1.0
 */
export const headOf = ({ genesis, entries }: History): string => entries.at(-1)?.digest ?? genesis;
