import type { Sealer } from "@haicap/kernel";
import type { DossierEvent } from "../lifecycle/DossierEvent.ts";

/**
 * The canonical JSON of an event and the digest before it, `{"event":…,"previous":…}`: the text that `sealer.canonical` gives, written in
 * the order of the known keys, in a fraction of the time. What is not of the known shape is left to the sealer.
 */
export const eventText = (sealer: Sealer, previous: string, event: DossierEvent): string => {
  if (!isOfKnownShape(event)) return sealer.canonical({ previous, event });
  const text = (value: string): string => stringText(sealer, value);
  const { effects, payload, recordedAt } = event;
  return (
    `{"event":{"actor":${text(event.actor)},"at":${event.at},"code":${event.code},"command":${text(event.command)},` +
    `"effects":${effects.length === 0 ? "[]" : textOf(sealer, effects)},"event":${text(event.event)},` +
    `"from":${text(event.from)},"id":${text(event.id)},"payload":${payload === null ? "null" : textOf(sealer, payload)},` +
    `"recordedAt":${recordedAt},"role":${text(event.role)},"sequence":${event.sequence},"to":${text(event.to)}},` +
    `"previous":${text(previous)}}`
  );
};

const eventKeys = 13;

/** Histories come from files: only an event with exactly our keys, and values of their kinds, is written the short way. */
const isOfKnownShape = (event: DossierEvent): boolean =>
  Object.keys(event).length === eventKeys &&
  Array.isArray(event.effects) &&
  typeof event.payload === "object" &&
  (event.code === null || Number.isFinite(event.code)) &&
  (event.recordedAt === null || Number.isFinite(event.recordedAt)) &&
  Number.isFinite(event.at) &&
  Number.isFinite(event.sequence) &&
  isText(event.actor) &&
  isText(event.command) &&
  isText(event.event) &&
  isText(event.from) &&
  isText(event.id) &&
  isText(event.role) &&
  isText(event.to);

const isText = (value: unknown): boolean => typeof value === "string";

/** Control characters, quotes and halves of a pair need care. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters JSON escapes
const special = /[\u0000-\u001f"\\\ud800-\udfff]/;

const stringText = (sealer: Sealer, value: string): string =>
  special.test(value) ? sealer.canonical(value) : `"${value}"`;

/** Small plain values, keys sorted by their UTF-16 units; whatever else there may be is left to the sealer. */
const textOf = (sealer: Sealer, value: unknown): string => {
  switch (typeof value) {
    case "string":
      return stringText(sealer, value);
    case "number":
      return Number.isFinite(value) ? `${value}` : sealer.canonical(value);
    case "boolean":
      return `${value}`;
    case "object":
      if (value === null) return "null";
      return Array.isArray(value) ? listText(sealer, value) : objectText(sealer, value as Record<string, unknown>);
    default:
      return sealer.canonical(value);
  }
};

const listText = (sealer: Sealer, values: readonly unknown[]): string => {
  let text = "[";
  for (let at = 0; at < values.length; at++) text += `${at === 0 ? "" : ","}${textOf(sealer, values[at])}`;
  return `${text}]`;
};

const objectText = (sealer: Sealer, value: Readonly<Record<string, unknown>>): string => {
  if ("toJSON" in value) return sealer.canonical(value);
  let text = "";
  for (const key of Object.keys(value).sort()) {
    const inner = value[key];
    if (inner === undefined) continue;
    text += `${text === "" ? "" : ","}${stringText(sealer, key)}:${textOf(sealer, inner)}`;
  }
  return `{${text}}`;
};
