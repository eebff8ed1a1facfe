import { procedures } from "haicap";
import type { Language } from "../command/language.ts";
import type { IssueList } from "./IssueList.ts";

type Issue = procedures.ImportIssue;

/** What an import came to. */
export interface ImportOutcome {
  readonly file: string;
  readonly format: string;
  readonly procedures: number;
  readonly counts: procedures.ImportCounts;
  readonly refused: IssueList;
  readonly flagged: IssueList;
  readonly notKept: readonly { readonly name: string; readonly rows: number }[];
}

const words = {
  vi: {
    rows: "dòng",
    procedures: "thủ tục",
    read: "đọc được",
    flagged: "đọc được và có lưu ý",
    refused: "bị từ chối",
    refusedHead: "Bị từ chối",
    flaggedHead: "Có lưu ý",
    notKeptHead: "Có trong tệp nhưng bản ghi không giữ",
    row: "dòng",
    sheet: "trang",
    more: "lần khác",
    nothing: "Không đọc được thủ tục nào.",
  },
  en: {
    rows: "rows",
    procedures: "procedures",
    read: "read",
    flagged: "read, with a doubt",
    refused: "refused",
    refusedHead: "Refused",
    flaggedHead: "In doubt",
    notKeptHead: "In the file, but records have no place for it",
    row: "row",
    sheet: "sheet",
    more: "more",
    nothing: "Not one procedure was read.",
  },
} as const;

/** The report for a person: the counts, then each reason with the first rows it is about. */
export const importReport = (outcome: ImportOutcome, language: Language): string => {
  const say = words[language];
  const number = (count: number): string => count.toLocaleString(language === "vi" ? "vi-VN" : "en-GB");
  const { rows, read, flagged, refused } = outcome.counts;
  const lines = [
    `${outcome.file}: ${outcome.format.toUpperCase()}, ${number(rows)} ${say.rows}, ${number(outcome.procedures)} ${say.procedures}`,
    `  ${number(read)} ${say.read}, ${number(flagged)} ${say.flagged}, ${number(refused)} ${say.refused}`,
    ...section(say.refusedHead, outcome.refused, language),
    ...section(say.flaggedHead, outcome.flagged, language),
  ];
  if (outcome.notKept.length > 0)
    lines.push(
      `${say.notKeptHead}:`,
      ...outcome.notKept.map((one) => `  ${one.name} (${number(one.rows)} ${say.rows})`),
    );
  if (outcome.procedures === 0) lines.push(say.nothing);
  return `${lines.join("\n")}\n`;
};

const section = (head: string, { counts }: IssueList, language: Language): readonly string[] => {
  if (counts.size === 0) return [];
  const say = words[language];
  const reason = language === "vi" ? procedures.importReasonVi : procedures.importReasonEn;
  const all = [...counts].sort(([, a], [, b]) => b.rows - a.rows);
  return [
    `${head}:`,
    ...all.flatMap(([key, { rows, first }]) => {
      const told = first.reduce((sum, issue) => sum + (issue.rows ?? 1), 0);
      return [
        `  ${rows} × ${reason(key)} [${key}]`,
        ...first.map((issue) => `      ${placeOf(issue, language)}`),
        ...(rows > told ? [`      … ${rows - told} ${say.more}`] : []),
      ];
    }),
  ];
};

const longest = 90;

const placeOf = ({ row, sheet, code, text }: Issue, language: Language): string => {
  const say = words[language];
  const line = text?.replace(/\s+/g, " ") ?? "";
  const cell = line.length > longest ? `${line.slice(0, longest)}…` : line;
  return [
    `${say.row} ${row}`,
    ...(sheet === undefined ? [] : [`${say.sheet} “${sheet}”`]),
    ...(code === undefined ? [] : [code]),
    ...(cell === "" ? [] : [`“${cell}”`]),
  ].join(" · ");
};

/** The report for a program; lists of issues end after the first thousand, `issues` says how many there were. */
export const importReportJson = ({ refused, flagged, ...outcome }: ImportOutcome): string =>
  `${JSON.stringify({
    ...outcome,
    refused: refused.issues,
    flagged: flagged.issues,
    issues: { refused: refused.total, flagged: flagged.total },
  })}\n`;
