import type { Sealer } from "@haicap/kernel";
import type { CompiledDefinition } from "../definition/CompiledDefinition.ts";
import type { DossierEvent } from "../lifecycle/DossierEvent.ts";

/**
 * The digest a history starts from: it names the definition the dossier keeps, by content.
 *
 * @since 0.1.0
 */
export const openChain = (sealer: Sealer, { definition }: CompiledDefinition): string =>
  sealer.sha256Hex(sealer.canonical({ definition }));

/**
 * Chains an event to the digest before it (chuỗi băm): SHA-256 over canonical JSON of both, in hexadecimal.
 *
 * Changing any byte of any event changes every digest after it.
 *
 * @since 0.1.0
 */
export const sealEvent = (sealer: Sealer, previous: string, event: DossierEvent): string =>
  sealer.sha256Hex(sealer.canonical({ previous, event }));
