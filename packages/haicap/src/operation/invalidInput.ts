import type { Words } from "@haicap/kernel";
import { wordedIssues } from "@haicap/province/issues";
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
  const issues = wordedIssues(found).map(({ path, ...issue }) => ({ path: path.map(String).join("."), ...issue }));
  const list = (language: "vi" | "en"): string =>
    issues.map((issue) => `${issue.path || "·"}: ${issue.message[language]}`).join("; ");
  return {
    _tag: "InvalidInput",
    message: { vi: `Dữ liệu vào không đúng: ${list("vi")}`, en: `The input is not right: ${list("en")}` },
    issues,
  };
};
