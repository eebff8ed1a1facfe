import type { Language } from "../command/language.ts";
import type { Conversion } from "./Conversion.ts";

type Status = Conversion["status"];

const longestList = 20;

const words = {
  vi: {
    rows: "dòng",
    resolved: "xác định được",
    candidates: "còn nhiều khả năng",
    unresolved: "không nhận ra",
    error: "không đọc được",
    lines: "dòng số",
  },
  en: {
    rows: "rows",
    resolved: "resolved",
    candidates: "with candidates",
    unresolved: "unresolved",
    error: "unreadable",
    lines: "line",
  },
} as const;

/** Counts what became of the rows of a file, and keeps the lines of the first ones that could not be read. */
export class Tally {
  readonly #counts: Record<Status, number> = { resolved: 0, candidates: 0, unresolved: 0, error: 0 };
  readonly #lines: number[] = [];

  count(status: Status, line: number): void {
    this.#counts[status] += 1;
    if (status === "error" && this.#lines.length < longestList) this.#lines.push(line);
  }

  /** The counts in words, one line. */
  summary(language: Language): string {
    const say = words[language];
    const { resolved, candidates, unresolved, error } = this.#counts;
    const number = (count: number): string => count.toLocaleString(language === "vi" ? "vi-VN" : "en-GB");
    const more = error > this.#lines.length ? ", …" : "";
    const lines = error === 0 ? "" : ` (${say.lines} ${this.#lines.join(", ")}${more})`;
    return [
      `${number(resolved + candidates + unresolved + error)} ${say.rows}: ${number(resolved)} ${say.resolved}`,
      `${number(candidates)} ${say.candidates}`,
      `${number(unresolved)} ${say.unresolved}`,
      `${number(error)} ${say.error}${lines}`,
    ].join(", ");
  }
}
