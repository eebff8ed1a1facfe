import { type Outcome, type Status, statuses } from "./Outcome.ts";
import { words } from "./report/words.ts";
import type { Group, Summary } from "./summary.ts";
import type { Tally } from "./tally.ts";

/** The summary for a terminal: Vietnamese with English beneath each heading, columns aligned. */
export const summaryText = (summary: Summary, tally: Tally, asOf: string): string =>
  [
    "",
    `${words["title"]?.vi} · ${asOf}`,
    `${words["title"]?.en}`,
    "",
    countLine("received", summary.total),
    ...statuses.map((status) => countLine(`status.${status}`, summary.counts[status], summary.total)),
    countLine("ambiguous", summary.ambiguous, summary.total),
    "",
    ...indicatorLines(tally),
    "",
    ...groupTable("byUnit", summary.units.slice(0, 10)),
    "",
    ...groupTable("bySector", summary.sectors.slice(0, 10)),
    "",
  ].join("\n");

const countLine = (key: string, amount: number, total?: number): string => {
  const share = total === undefined ? "" : `${((amount / total) * 100).toFixed(1).replace(".", ",")} %`.padStart(8);
  return `  ${padded(words[key]?.vi ?? key, 26)}${String(amount).padStart(6)}${share.padEnd(10)}  ${words[key]?.en ?? ""}`;
};

/** The share in time and the points of the indicator, by law and by the portal. */
const indicatorLines = ({ ours, portal, most, differences }: Tally): readonly string[] => {
  const figures = ({ inTimeRatio, points }: Tally["ours"]): string =>
    `${decimal(100 * (inTimeRatio ?? 0))} %, ${decimal(points ?? 0)}/${most}`;
  const line = (key: string, told: string): string =>
    `  ${padded(words[key]?.vi ?? key, 34)}${told.padEnd(20)}  ${words[key]?.en ?? ""}`;
  return [
    line("byLaw", figures(ours)),
    line("byPortal", figures(portal)),
    line("differences", String(differences.length)),
  ];
};

const decimal = (value: number): string => value.toFixed(1).replace(".", ",");

const shown: readonly Status[] = ["early", "onTime", "late", "openInTime", "openLate"];
const heads: Readonly<Record<string, readonly [string, string]>> = {
  early: ["trước", "early"],
  onTime: ["đúng", "on time"],
  late: ["trễ", "late"],
  openInTime: ["còn hạn", "open"],
  openLate: ["quá hạn", "overdue"],
};

const groupTable = (key: string, groups: readonly Group[]): readonly string[] => {
  const line = (name: string, cells: readonly string[]): string =>
    `  ${padded(name, 44)}${cells.map((cell) => cell.padStart(9)).join("")}`;
  return [
    line(words[key]?.vi ?? key, ["tổng", ...shown.map((status) => heads[status]?.[0] ?? "")]),
    line(words[key]?.en ?? key, ["total", ...shown.map((status) => heads[status]?.[1] ?? "")]),
    `  ${"─".repeat(98)}`,
    ...groups.map((group) =>
      line(group.name, [String(group.total), ...shown.map((status) => String(group.counts[status] || "·"))]),
    ),
  ];
};

/** Cut or filled to a width of characters; Vietnamese letters are one wide once they are composed. */
const padded = (text: string, width: number): string => {
  const letters = [...text.normalize("NFC")];
  return letters.length > width - 1 ? `${letters.slice(0, width - 2).join("")}… ` : text.normalize("NFC").padEnd(width);
};

/** The refused rows in a terminal, each with its line, what was wrong and what to do. */
export const problemLines = (outcomes: readonly Outcome[]): readonly string[] =>
  outcomes
    .filter((outcome) => outcome.status === "refused")
    .flatMap((outcome) =>
      outcome.problems.map(({ error }) => `  ${String(outcome.line).padStart(5)}  ${shownPlainly(error.message.vi)}`),
    );

/** Text of a file on a terminal: what would steer the terminal is shown as unreadable. */
const shownPlainly = (text: string): string => text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
