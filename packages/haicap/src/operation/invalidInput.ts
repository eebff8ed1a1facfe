import type { Words } from "@haicap/kernel";
import type * as z from "zod";

/** One thing wrong with an input: where, and what to do about it. */
export interface InputIssue {
  readonly path: string;
  readonly code: string;
  readonly message: Words;
}

/** The input has not the shape of the operation; every issue is listed. */
export interface InvalidInput {
  readonly _tag: "InvalidInput";
  readonly message: Words;
  readonly issues: readonly InputIssue[];
  readonly [detail: string]: unknown;
}

/** What is wrong with an input, place by place, in both languages. */
export const invalidInput = (found: readonly z.core.$ZodIssue[]): InvalidInput => {
  const issues = found.flatMap((issue) => leaves(issue, [])).map(wordIssue);
  const list = (language: "vi" | "en"): string =>
    issues.map((issue) => `${issue.path || "·"}: ${issue.message[language]}`).join("; ");
  return {
    _tag: "InvalidInput",
    message: { vi: `Dữ liệu vào không đúng: ${list("vi")}`, en: `The input is not right: ${list("en")}` },
    issues,
  };
};

interface Leaf {
  readonly issue: z.core.$ZodIssue;
  readonly path: readonly PropertyKey[];
}

/** Of the branches of a union, the one that came closest (fewest issues) speaks. */
const leaves = (issue: z.core.$ZodIssue, above: readonly PropertyKey[]): readonly Leaf[] => {
  const path = [...above, ...issue.path];
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [{ issue, path }];
  const deepest = (branch: readonly z.core.$ZodIssue[]): number => Math.max(0, ...branch.map((one) => one.path.length));
  const closest = [...issue.errors].sort((a, b) => deepest(b) - deepest(a) || a.length - b.length)[0] ?? [];
  return closest.flatMap((inner) => leaves(inner, path));
};

const wordIssue = ({ issue, path }: Leaf): InputIssue => ({
  path: path.map(String).join("."),
  code: issue.code,
  message: words(issue),
});

const words = (issue: z.core.$ZodIssue): Words => {
  switch (issue.code) {
    case "unrecognized_keys":
      return {
        vi: `không có khoá ${issue.keys.map((key) => `"${key}"`).join(", ")}; hãy bỏ đi hoặc sửa chính tả`,
        en: `no such key: ${issue.keys.map((key) => `"${key}"`).join(", ")}; remove it or correct the spelling`,
      };
    case "invalid_type":
      return { vi: `cần kiểu ${issue.expected}`, en: `${issue.expected} expected` };
    case "invalid_value":
      return {
        vi: `chỉ nhận ${issue.values.map((value) => JSON.stringify(value)).join(", ")}`,
        en: `one of ${issue.values.map((value) => JSON.stringify(value)).join(", ")} expected`,
      };
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

/** Schemas word their own refusals as `"<Vietnamese> | <English>"`. */
const spoken = (message: string): Words => {
  const at = message.indexOf(" | ");
  return at < 0 ? { vi: message, en: message } : { vi: message.slice(0, at), en: message.slice(at + 3) };
};
