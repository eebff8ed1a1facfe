import type { DossierEvent } from "@haicap/dossiers";
import { type HistoryEntry, type Opening, type Salts, sealEntry, sealEvent } from "@haicap/dossiers/history";
import { err, ok, type Result, type Sealer } from "@haicap/kernel";
import { holdsUnkept, jsonText } from "./jsonText.ts";
import type { RecordRefused } from "./StoreFailure.ts";

/** An entry as JSON, and its digest. */
export interface EncodedEntry {
  readonly digest: string;
  readonly text: string;
}

/** Makes entries the text that is kept, or says why they cannot be. */
export interface EntryEncoder {
  /** Seals an event behind a digest. */
  readonly seal: (previous: string, event: DossierEvent, salts?: Salts) => Result<EncodedEntry, RecordRefused>;
  /** Takes an entry as it was sealed elsewhere. */
  readonly take: (entry: HistoryEntry) => Result<EncodedEntry, RecordRefused>;
}

/**
 * Makes an encoder that encodes each event once: the canonical text the sealer digests is the text that is kept. Where a sealer's text is not
 * `{"event":…,"previous":…}`, the event is encoded for itself. A store has one for life: what it closes over stays the same, so that the
 * engine compiles it once.
 */
export const createEntryEncoder = (sealer: Sealer, mostCharacters: number): EntryEncoder => {
  let sealed = "";
  const listening: Sealer = {
    canonical: (value) => sealer.canonical(value),
    sha256Hex: (text) => {
      sealed = text;
      text.charCodeAt(text.length >> 1); // a text put together of parts is made one here: digesting the parts takes longer
      return sealer.sha256Hex(text);
    },
  };
  const encoded = (event: DossierEvent, text: string, openings: readonly Opening[], digest: string) => {
    if (!isPlaced(event)) return refused("format");
    const opened = openings.length === 0 ? "" : JSON.stringify(openings).slice(1, -1);
    if (text.length + opened.length > mostCharacters) return refused("tooLarge");
    if (holdsUnkept(text) || holdsUnkept(opened)) return refused("controlCharacter");
    return ok({ digest, text: `{"event":${text},"openings":[${opened}],"digest":${jsonText(digest)}}` });
  };
  return {
    seal: (previous, event, salts) => {
      try {
        const entry = salts === undefined ? undefined : sealEntry(listening, previous, event, salts);
        const digest = entry?.digest ?? sealEvent(listening, previous, event);
        const kept = entry?.event ?? event;
        const text = eventWithin(sealed, previous) ?? JSON.stringify(kept);
        sealed = "";
        return encoded(kept, text, entry?.openings ?? [], digest);
      } catch {
        return refused("format"); // no JSON, or nested so deep that nothing reads it
      }
    },
    take: ({ event, openings, digest }) => encoded(event, JSON.stringify(event), openings, digest),
  };
};

/** Histories come from files: what becomes a column of its own must be what it is said to be. */
const isPlaced = ({ sequence, id, at }: DossierEvent): boolean =>
  Number.isSafeInteger(sequence) && Number.isSafeInteger(at) && typeof id === "string";

/** The event in the text that was sealed: between the first key and the last, both known, and the last as long as the digest before it. */
const eventWithin = (sealed: string, previous: string): string | undefined => {
  const end = sealed.length - previous.length - middle.length - 2;
  return sealed.startsWith(start) && sealed.startsWith(middle, end) ? sealed.slice(start.length, end) : undefined;
};

const [start, middle] = ['{"event":', ',"previous":"'];

const refused = (reason: RecordRefused["reason"]): Result<never, RecordRefused> =>
  err({ _tag: "RecordRefused", field: "entry", reason });
