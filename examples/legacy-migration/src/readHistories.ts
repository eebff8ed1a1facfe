import type { HistoryEvent } from "./Outcome.ts";

/** The histories by dossier number, and the lines that are none. */
export interface Histories {
  readonly of: ReadonlyMap<string, readonly HistoryEvent[]>;
  readonly faults: readonly number[];
}

/** Reads histories, one dossier a line: `{"id": "…", "events": […]}`. */
export const readHistories = (text: string): Histories => {
  const of = new Map<string, readonly HistoryEvent[]>();
  const faults: number[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const history = historyIn(line);
    if (history === undefined) faults.push(index + 1);
    else of.set(history.id, history.events);
  }
  return { of, faults };
};

interface History {
  readonly id: string;
  readonly events: readonly HistoryEvent[];
}

const historyIn = (line: string): History | undefined => {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) &&
      typeof value["id"] === "string" &&
      Array.isArray(value["events"]) &&
      value["events"].every(isEvent)
      ? { id: value["id"], events: value["events"] }
      : undefined;
  } catch {
    return undefined;
  }
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const isEvent = (value: unknown): value is HistoryEvent =>
  isRecord(value) && ["id", "at", "command", "role", "actor"].every((key) => typeof value[key] === "string");
