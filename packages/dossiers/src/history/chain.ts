import type { Sealer } from "@haicap/kernel";
import type { CompiledDefinition } from "../definition/CompiledDefinition.ts";
import type { DossierEvent } from "../lifecycle/DossierEvent.ts";
import { eventText } from "./eventText.ts";

/**
 * The digest a history starts from: it names the definition the dossier keeps, by content.
 *
 * @example
 * openChain(plainSealer, defineDossierUnsafe(sampleDefinition)).length; // => 64
 * @since 0.1.0
 */
export const openChain = (sealer: Sealer, { definition }: CompiledDefinition): string =>
  sealer.sha256Hex(sealer.canonical({ definition }));

/**
 * Chains an event to the digest before it (chuỗi băm): SHA-256 over canonical JSON of both, in hexadecimal.
 *
 * Changing any byte of any event changes every digest after it.
 *
 * @example
 * const { events } = replayStory("2026-03-02 08:00 Submit applicant", "2026-03-02 09:00");
 * const changed = { ...events[0], actor: "another" };
 * sealEvent(plainSealer, "", events[0]) === sealEvent(plainSealer, "", changed); // => false
 * @since 0.1.0
 */
export const sealEvent = (sealer: Sealer, previous: string, event: DossierEvent): string =>
  sealer.sha256Hex(eventText(sealer, previous, event));
