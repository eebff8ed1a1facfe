import type { Words } from "@haicap/kernel";
import type * as z from "zod";
import type { ProfileIssue } from "../profile/ProfileInvalid.ts";

/** Words each refusal of a schema, in both languages, at its path and with the value found there. */
export const issuesOf = (found: readonly z.core.$ZodIssue[], written: unknown): readonly ProfileIssue[] =>
  found
    .flatMap((issue) => leaves(issue, []))
    .map(({ issue, path }) => ({
      path: path.map(String).join("."),
      code: issue.code,
      message: withValue(wordsOf(issue), issue, valueAt(written, path)),
    }));

interface Leaf {
  readonly issue: z.core.$ZodIssue;
  readonly path: readonly PropertyKey[];
}

/** Of the branches of a union, the one that came furthest with the fewest issues speaks. */
const leaves = (issue: z.core.$ZodIssue, above: readonly PropertyKey[]): readonly Leaf[] => {
  const path = [...above, ...issue.path];
  if (issue.code === "invalid_key" || issue.code === "invalid_element")
    return issue.issues.map((inner) => ({ issue: inner, path }));
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [{ issue, path }];
  const deepest = (branch: readonly z.core.$ZodIssue[]): number => Math.max(0, ...branch.map((one) => one.path.length));
  const closest = [...issue.errors].sort((a, b) => deepest(b) - deepest(a) || a.length - b.length)[0] ?? [];
  return closest.flatMap((inner) => leaves(inner, path));
};

const valueAt = (written: unknown, path: readonly PropertyKey[]): unknown => {
  let inner = written;
  for (const key of path) {
    if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, key)) return undefined;
    inner = (inner as Record<PropertyKey, unknown>)[key];
  }
  return inner;
};

const withValue = (words: Words, issue: z.core.$ZodIssue, value: unknown): Words => {
  if (issue.code === "custom" || issue.code === "unrecognized_keys") return words;
  if (value === undefined) return { vi: `thiếu: ${words.vi}`, en: `missing: ${words.en}` };
  if (typeof value === "object" && value !== null) return words;
  const shown = JSON.stringify(value).slice(0, 60);
  return { vi: `${words.vi}, không phải ${shown}`, en: `${words.en}, not ${shown}` };
};

const wordsOf = (issue: z.core.$ZodIssue): Words => {
  switch (issue.code) {
    case "unrecognized_keys": {
      const keys = issue.keys.map((key) => JSON.stringify(key)).join(", ");
      return {
        vi: `không có khoá ${keys}; hãy bỏ đi hoặc sửa chính tả`,
        en: `no such key: ${keys}; remove it or correct the spelling`,
      };
    }
    case "invalid_type":
      return { vi: `cần kiểu ${issue.expected}`, en: `${issue.expected} expected` };
    case "invalid_value": {
      const values = issue.values.map((value) => JSON.stringify(value)).join(", ");
      return { vi: `chỉ nhận ${values}`, en: `one of ${values} expected` };
    }
    case "too_small":
      return { vi: `cần ít nhất ${issue.minimum}`, en: `at least ${issue.minimum} expected` };
    case "too_big":
      return { vi: `cần nhiều nhất ${issue.maximum}`, en: `at most ${issue.maximum} expected` };
    case "not_multiple_of":
      return { vi: `cần bội số của ${issue.divisor}`, en: `a multiple of ${issue.divisor} expected` };
    case "invalid_union":
    case "invalid_key":
    case "invalid_element":
      return { vi: "không có dạng nào được nhận", en: "not of any accepted shape" };
    case "invalid_format":
    case "custom":
      return spoken(issue.message);
  }
};

/**
 * Schemas word their own refusals as `"<Vietnamese> | <English>"`.
 *
 * @example
 * spoken("cần một ngày | a day is needed"); // => { vi: "cần một ngày", en: "a day is needed" }
 */
export const spoken = (message: string): Words => {
  const at = message.indexOf(" | ");
  return at < 0 ? { vi: message, en: message } : { vi: message.slice(0, at), en: message.slice(at + 3) };
};
