import type { Sealer } from "@haicap/kernel";
import type { DossierEvent } from "../lifecycle/DossierEvent.ts";
import { sealEvent } from "./chain.ts";
import { commitmentOf, fieldOf, type Opening, type PersonalField, type Salts, withField } from "./commitments.ts";
import { type History, type HistoryEntry, headOf } from "./History.ts";

/**
 * Appends an event to a history (ghi thêm vào lịch sử). Fields named in `salts` are committed: the chain seals their salted digests,
 * so that {@link redact} can take the values away later.
 *
 * Without `salts` the digests are those of `replay`. The history given stays as it is.
 *
 * @legal archives-2024, personal-data-2025
 * @example
 * const { events } = replayStory("2026-03-02 08:00 Submit applicant", "2026-03-02 09:00");
 * const history = openHistory(plainSealer, defineDossierUnsafe(sampleDefinition));
 * const [entry] = appendEvent(plainSealer, history, events[0], { actor: "a salt of 16 bytes" }).entries;
 * [entry.event.actor.slice(0, 7), entry.openings[0].value]; // => ["sha256:", "someone"]
 * @since 0.1.0
 */
export const appendEvent = (sealer: Sealer, history: History, event: DossierEvent, salts: Salts = {}): History => ({
  ...history,
  entries: [...history.entries, sealEntry(sealer, headOf(history), event, salts)],
});

/**
 * The next line of a history, chained to the digest before it; for stores that append line by line.
 *
 * @example
 * const { events } = replayStory("2026-03-02 08:00 Submit applicant", "2026-03-02 09:00");
 * sealEntry(plainSealer, "", events[0]).digest === sealEvent(plainSealer, "", events[0]); // => true
 * @since 0.1.0
 */
export const sealEntry = (sealer: Sealer, previous: string, event: DossierEvent, salts: Salts = {}): HistoryEntry => {
  const openings = Object.entries(salts).flatMap(([field, salt]) => openingOf(event, field as PersonalField, salt));
  const sealed = openings.reduce(
    (committed, opening) => withField(committed, opening.field, commitmentOf(sealer, opening)),
    event,
  );
  return { event: sealed, openings, digest: sealEvent(sealer, previous, sealed) };
};

const openingOf = (event: DossierEvent, field: PersonalField, salt: string | undefined): readonly Opening[] => {
  const value = fieldOf(event, field);
  return value === undefined || salt === undefined ? [] : [{ field, salt, value }];
};
