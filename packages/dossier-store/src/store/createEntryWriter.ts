import type { DossierEvent } from "@haicap/dossiers";
import { type HistoryEntry, type Opening, type Salts, sealEntry, sealEvent } from "@haicap/dossiers/history";
import type { Sealer } from "@haicap/kernel";
import { holdsNul, jsonText } from "./jsonText.ts";
import type { StoreContext } from "./StoreContext.ts";
import type { RecordRefused } from "./StoreFailure.ts";

/** Writes entries as JSON behind what was written; each answers the digest of the entry, or why it is refused. */
export interface EntryWriter {
  /** Seals an event behind a digest. */
  readonly seal: (previous: string, event: DossierEvent, salts?: Salts) => string | RecordRefused;
  /** Takes an entry as it was sealed elsewhere. */
  readonly take: (entry: HistoryEntry) => string | RecordRefused;
}

/**
 * Makes a writer that encodes each event once: the canonical text the sealer digests is the text that is kept. Where a sealer's text is not
 * `{"event":…,"previous":…}`, the event is encoded for itself. Pieces are pushed and joined when all are there: a batch is one text, and
 * thousands of short-lived ones cost more than what is in them.
 */
export const createEntryWriter = (
  { sealer, mostCharacters }: Pick<StoreContext, "sealer" | "mostCharacters">,
  pieces: string[],
): EntryWriter => {
  let sealed = "";
  const listening: Sealer = {
    canonical: (value) => sealer.canonical(value),
    sha256Hex: (text) => {
      sealed = text;
      return sealer.sha256Hex(text);
    },
  };
  const push = (event: DossierEvent, text: string, openings: readonly Opening[], digest: string) => {
    if (!isPlaced(event)) return refused("format");
    const opened = openings.length === 0 ? "" : JSON.stringify(openings).slice(1, -1);
    if (text.length + opened.length > mostCharacters) return refused("tooLarge");
    if (holdsNul(text) || holdsNul(opened)) return refused("controlCharacter");
    pieces.push('{"event":', text, ',"openings":[', opened, '],"digest":', jsonText(digest), "}");
    return digest;
  };
  return {
    seal: (previous, event, salts) => {
      try {
        const entry = salts === undefined ? undefined : sealEntry(listening, previous, event, salts);
        const digest = entry?.digest ?? sealEvent(listening, previous, event);
        const kept = entry?.event ?? event;
        return push(kept, eventWithin(sealed, previous) ?? JSON.stringify(kept), entry?.openings ?? [], digest);
      } catch {
        return refused("format"); // no JSON, or nested so deep that nothing reads it
      }
    },
    take: ({ event, openings, digest }) => push(event, JSON.stringify(event), openings, digest),
  };
};

/** Histories come from files: what becomes a column of its own must be what it is said to be. */
const isPlaced = ({ sequence, id, at }: DossierEvent): boolean =>
  Number.isSafeInteger(sequence) && Number.isSafeInteger(at) && typeof id === "string";

/** The event in the text that was sealed: between the first key and the last, both known. */
const eventWithin = (sealed: string, previous: string): string | undefined => {
  const end = sealed.length - previous.length - 2;
  return sealed.startsWith(start) &&
    sealed.startsWith(middle, end - middle.length) &&
    sealed.endsWith('"}') &&
    sealed.startsWith(previous, end)
    ? sealed.slice(start.length, end - middle.length)
    : undefined;
};

const [start, middle] = ['{"event":', ',"previous":"'];

const refused = (reason: RecordRefused["reason"]): RecordRefused => ({ _tag: "RecordRefused", field: "entry", reason });
