import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Failure } from "haicap";

/** An act as it stands in a history; what it says is checked by `dossiers.replay`, not here. */
export interface HistoryEvent {
  readonly id: string;
  readonly at: string;
  readonly command: string;
  readonly role: string;
  readonly actor: string;
  readonly payload?: Readonly<Record<string, unknown>>;
}

export interface Histories {
  readonly of: ReadonlyMap<string, readonly HistoryEvent[]>;
  /** Lines that are no history, each with its number and what to do. */
  readonly faults: readonly Failure[];
}

/** Reads the histories, one dossier a line: `{"id": "…", "events": […]}`. */
export const readHistories = async (path: string): Promise<Histories> => {
  const found = new Map<string, readonly HistoryEvent[]>();
  const faults: Failure[] = [];
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (text.trim() === "") continue;
    const history = parsed(text);
    if (history === undefined) faults.push(notAHistory(line));
    else found.set(history.id, history.events);
  }
  return { of: found, faults };
};

interface History {
  readonly id: string;
  readonly events: readonly HistoryEvent[];
}

const parsed = (text: string): History | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return isHistory(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

const isHistory = (value: unknown): value is History =>
  typeof value === "object" &&
  value !== null &&
  "id" in value &&
  typeof value.id === "string" &&
  "events" in value &&
  Array.isArray(value.events) &&
  value.events.every(isEvent);

const isEvent = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "at" in value && typeof value.at === "string";

const notAHistory = (line: number): Failure => ({
  _tag: "MalformedHistory",
  line,
  message: {
    vi: `Dòng ${line} của tệp diễn biến không đọc được; hãy sửa thành {"id": …, "events": […]}`,
    en: `Line ${line} of the histories cannot be read; write it as {"id": …, "events": […]}`,
  },
});
