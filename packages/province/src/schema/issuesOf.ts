import type { Words } from "@haicap/kernel";
import type * as z from "zod";
import { wordedIssues } from "../issues/wordedIssues.ts";
import type { ProfileIssue } from "../profile/ProfileInvalid.ts";

/** Words each refusal of a schema, in both languages, at its path and with the value found there. */
export const issuesOf = (found: readonly z.core.$ZodIssue[], written: unknown): readonly ProfileIssue[] =>
  wordedIssues(found).map(({ path, code, message }) => ({
    path: path.map(String).join("."),
    code,
    message: withValue(message, code, valueAt(written, path)),
  }));

const valueAt = (written: unknown, path: readonly PropertyKey[]): unknown => {
  let inner = written;
  for (const key of path) {
    if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, key)) return undefined;
    inner = (inner as Record<PropertyKey, unknown>)[key];
  }
  return inner;
};

const withValue = (words: Words, code: string, value: unknown): Words => {
  if (code === "custom" || code === "unrecognized_keys") return words;
  if (value === undefined) return { vi: `thiếu: ${words.vi}`, en: `missing: ${words.en}` };
  if (typeof value === "object" && value !== null) return words;
  const shown = JSON.stringify(value).slice(0, 60);
  return { vi: `${words.vi}, không phải ${shown}`, en: `${words.en}, not ${shown}` };
};
