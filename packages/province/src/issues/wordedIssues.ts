import type { Words } from "@haicap/kernel";
import type * as z from "zod";
import { spoken } from "./spoken.ts";

/** One thing a schema refuses: where, the code zod gives it, and what to do, in both languages. */
export interface WordedIssue {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly message: Words;
}

/**
 * Words what a schema refuses (lỗi dữ liệu vào), each issue at its path; of the branches of a union the one that came closest speaks.
 *
 * @example
 * wordedIssues([{ code: "invalid_type", expected: "number", path: ["limit"], message: "" }]);
 * // => [{ path: ["limit"], code: "invalid_type", message: { vi: "cần kiểu number", en: "number expected" } }]
 * @since 0.1.0
 */
export const wordedIssues = (found: readonly z.core.$ZodIssue[]): readonly WordedIssue[] =>
  found
    .flatMap((issue) => leaves(issue, []))
    .map(({ issue, path }) => ({ path, code: issue.code, message: wordsOf(issue) }));

interface Leaf {
  readonly issue: z.core.$ZodIssue;
  readonly path: readonly PropertyKey[];
}

/** A key or an element that words its own refusal speaks for itself; of a union, the branch that came furthest with the fewest issues. */
const leaves = (issue: z.core.$ZodIssue, above: readonly PropertyKey[]): readonly Leaf[] => {
  const path = [...above, ...issue.path];
  if (issue.code === "invalid_key" || issue.code === "invalid_element") {
    const worded = issue.issues.filter(({ message }) => message.includes(" | "));
    return worded.length === 0 ? [{ issue, path }] : worded.map((inner) => ({ issue: inner, path }));
  }
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [{ issue, path }];
  const deepest = (branch: readonly z.core.$ZodIssue[]): number => Math.max(0, ...branch.map((one) => one.path.length));
  const closest = [...issue.errors].sort((a, b) => deepest(b) - deepest(a) || a.length - b.length)[0] ?? [];
  return closest.flatMap((inner) => leaves(inner, path));
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
      return bounded("ít nhất", "at least", issue.minimum, issue.origin);
    case "too_big":
      return bounded("nhiều nhất", "at most", issue.maximum, issue.origin);
    case "not_multiple_of":
      return { vi: `cần bội số của ${issue.divisor}`, en: `a multiple of ${issue.divisor} expected` };
    case "invalid_key":
    case "invalid_element":
    case "invalid_union":
      return { vi: "không có dạng nào được nhận", en: "not of any accepted shape" };
    case "invalid_format":
    case "custom":
      return spoken(issue.message);
  }
};

const bounded = (vi: string, en: string, limit: number | bigint, origin: string): Words => {
  if (origin === "string") return { vi: `cần ${vi} ${limit} ký tự`, en: `${en} ${limit} characters expected` };
  if (origin === "array") return { vi: `cần ${vi} ${limit} phần tử`, en: `${en} ${limit} items expected` };
  return { vi: `cần ${vi} ${limit}`, en: `${en} ${limit} expected` };
};
