import type { DossierEvent } from "../lifecycle/DossierEvent.ts";
import { type PersonalField, withField } from "./commitments.ts";
import type { History, HistoryEntry } from "./History.ts";

/**
 * Takes committed values out of a history (xoá dữ liệu cá nhân) for good; the chain stays valid. A field that was not committed stays.
 *
 * `sequence` names one event; without it every event is meant.
 *
 * @legal personal-data-2025
 * @example
 * const compiled = defineDossierUnsafe(sampleDefinition);
 * const { events } = replayStory("2026-03-02 08:00 Submit applicant", "2026-03-02 09:00");
 * const history = appendEvent(plainSealer, openHistory(plainSealer, compiled), events[0], { actor: "a salt of 16 bytes" });
 * verifyHistory(plainSealer, compiled, redact(history, ["actor"])).ok; // => true
 * eventsOf(redact(history, ["actor"]))[0].actor.slice(0, 7); // => "sha256:"
 * @since 0.1.0
 */
export const redact = (history: History, fields: readonly PersonalField[], sequence?: number): History => ({
  ...history,
  entries: history.entries.map((entry) =>
    sequence === undefined || entry.event.sequence === sequence
      ? { ...entry, openings: entry.openings.filter(({ field }) => !fields.includes(field)) }
      : entry,
  ),
});

/**
 * The events of a history with the values that are still known (sự kiện của hồ sơ); what was redacted shows its commitment.
 *
 * @example
 * const { events } = replayStory("2026-03-02 08:00 Submit applicant", "2026-03-02 09:00");
 * const history = openHistory(plainSealer, defineDossierUnsafe(sampleDefinition));
 * eventsOf(appendEvent(plainSealer, history, events[0], { actor: "a salt of 16 bytes" }))[0].actor; // => "someone"
 * @since 0.1.0
 */
export const eventsOf = ({ entries }: History): readonly DossierEvent[] => entries.map(disclosed);

const disclosed = ({ event, openings }: HistoryEntry): DossierEvent =>
  openings.reduce((shown, { field, value }) => withField(shown, field, value), event);
