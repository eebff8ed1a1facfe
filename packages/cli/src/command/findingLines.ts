import type { data } from "haicap";
import { padded } from "../terminal/displayWidth.ts";
import { day } from "./day.ts";
import type { ExitCode } from "./ExitCode.ts";
import type { Language } from "./language.ts";

/** What is shown of a finding: of the tables, or of the installation. */
export type ShownFinding = Pick<data.Finding, "severity" | "table" | "message" | "on" | "instrument" | "procedures"> & {
  readonly kind: string;
};

const words = {
  vi: {
    fault: "Thiếu căn cứ",
    attention: "Cần xem",
    notice: "Nên biết",
    sound: "Không có gì cần xem",
    on: "ngày",
    ends: (count: number, date: string) => `${count} văn bản hết hiệu lực từ ${date}, số thủ tục dựa vào:`,
    ended: (count: number, date: string) => `${count} văn bản đã hết hiệu lực từ ${date}, số thủ tục dựa vào:`,
    tables: ["Bảng", "Phiên bản", "Biết đến", "Tuổi (ngày)", "Nói về"],
    to: "đến trước",
  },
  en: {
    fault: "Without ground",
    attention: "Needs a look",
    notice: "Worth knowing",
    sound: "Nothing needs a look",
    on: "on",
    ends: (count: number, date: string) => `${count} acts end on ${date}; procedures that rest on them:`,
    ended: (count: number, date: string) => `${count} acts have ended on ${date}; procedures that rest on them:`,
    tables: ["Table", "Version", "Known to", "Age (days)", "Speaks of"],
    to: "to before",
  },
} as const;

const severities = ["fault", "attention", "notice"] as const;
const marks = { fault: "‖", attention: "→", notice: "·" } as const;

/** What was found, the gravest first; acts that end on the same day stand together. */
export const findingLines = (findings: readonly ShownFinding[], on: string, language: Language): readonly string[] => {
  const say = words[language];
  if (findings.length === 0) return [`${say.sound}, ${say.on} ${day(on, language)}`];
  return severities.flatMap((severity) => {
    const found = findings.filter((one) => one.severity === severity);
    if (found.length === 0) return [];
    return [`${say[severity]}, ${say.on} ${day(on, language)}`, ...linesOf(found, marks[severity], language)];
  });
};

const linesOf = (found: readonly ShownFinding[], mark: string, language: Language): readonly string[] => {
  const line = (table: string, said: string): string => `  ${mark}  ${padded(table, 16)}  ${said}`;
  const groupOf = ({ kind, on }: ShownFinding): readonly ShownFinding[] =>
    kind.startsWith("basis") ? found.filter((one) => one.kind === kind && one.on === on) : [];
  return found.flatMap((one) => {
    const group = groupOf(one);
    if (group.length < 3 || one.on === undefined) return [line(one.table, one.message[language])];
    if (group[0] !== one) return [];
    const list = group.map(({ instrument, procedures }) => `${instrument} (${procedures})`).join(", ");
    return [
      line(
        one.table,
        `${words[language][one.kind === "basisEnds" ? "ends" : "ended"](group.length, day(one.on, language))} ${list}`,
      ),
    ];
  });
};

/** The tables as installed. */
export const tableLines = (tables: readonly data.TableState[], language: Language): readonly string[] => {
  const { tables: heads, to } = words[language];
  const rows = tables.map(({ table, version, knownOn, ageInDays, coverage }) => [
    table,
    version,
    day(knownOn, language),
    String(ageInDays),
    coverage === undefined ? "" : `${day(coverage.from, language)} ${to} ${day(coverage.until, language)}`,
  ]);
  const widths = heads.map((head, at) =>
    Math.max(...[head, ...rows.map((row) => row[at] ?? "")].map((cell) => cell.length)),
  );
  const line = (cells: readonly string[]): string =>
    `  ${cells.map((cell, at) => padded(cell, widths[at] ?? 0)).join("  ")}`.trimEnd();
  return [line(heads), line(widths.map((width) => "─".repeat(width))), ...rows.map(line)];
};

/**
 * The exit code of the gravest finding.
 *
 * @example
 * severityExit("sound"); // => 0
 */
export const severityExit = (severity: "sound" | ShownFinding["severity"]): ExitCode =>
  severity === "fault" ? 3 : severity === "attention" ? 1 : 0;
