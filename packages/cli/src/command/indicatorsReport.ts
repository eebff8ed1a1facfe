import { indicators } from "haicap";
import type { Language } from "./language.ts";

type Part = Parameters<typeof indicators.read>[0];
type Figures = ReturnType<typeof indicators.read>;
type Group = NonNullable<Figures["by"]["unit"]>[number];

/** How a part is printed. */
export interface ReportOptions {
  readonly language: Language;
  readonly asOf: string;
  readonly by: readonly string[];
  readonly csv?: boolean;
  readonly json?: boolean;
  readonly part?: boolean;
}

/** A counted part as text: the part itself for merging, the figures as JSON, a table as CSV, or one to be read. */
export const indicatorsReport = (part: Part, options: ReportOptions): string => {
  if (options.part) return `${JSON.stringify(part)}\n`;
  const figures = indicators.read(part);
  if (options.json) return `${JSON.stringify({ asOf: options.asOf, ...figures }, null, 2)}\n`;
  const rows = rowsOf(figures, options.by);
  return options.csv ? csv(rows) : table(rows, options);
};

interface Row {
  readonly by: string;
  readonly key: string | null;
  readonly figures: Omit<Group, "key">;
}

const rowsOf = (figures: Figures, by: readonly string[]): readonly Row[] => [
  { by: "total", key: "", figures },
  ...by.flatMap((one) =>
    (figures.by[one as keyof Figures["by"]] ?? []).map((group): Row => ({ by: one, key: group.key, figures: group })),
  ),
];

type Cell = readonly [column: string, value: string | number | null];

const cellsOf = ({ by, key, figures }: Row): readonly Cell[] => [
  ["by", by],
  ["key", key],
  ["received", figures.received],
  ["notCounted", figures.notCounted],
  ["early", figures.ours.early],
  ["onTime", figures.ours.onTime],
  ["late", figures.ours.late],
  ["openInTime", figures.ours.openInTime],
  ["openLate", figures.ours.openLate],
  ["inTimeRatio", figures.ours.inTimeRatio],
  ["points", figures.ours.points],
  ["portalLate", figures.portal.late],
  ["portalOpenLate", figures.portal.openLate],
  ["portalInTimeRatio", figures.portal.inTimeRatio],
  ["portalPoints", figures.portal.points],
  ["differing", figures.differing],
  ["finished", figures.finished],
  ["averageWorkingMinutes", figures.averageWorkingMinutes],
];

const csv = (rows: readonly Row[]): string => {
  const [first = []] = rows.map(cellsOf);
  const lines = rows.map((row) => cellsOf(row).map(([, value]) => quoted(value === null ? "" : String(value))));
  return [first.map(([column]) => column), ...lines].map((cells) => `${cells.join(",")}\r\n`).join("");
};

/** Text that a spreadsheet would take for a formula is kept a text. */
const quoted = (text: string): string => {
  const safe = /^[=+\-@\t]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const heads = {
  vi: [
    "",
    "Tiếp nhận",
    "Trước hạn",
    "Đúng hạn",
    "Quá hạn",
    "Còn hạn",
    "Quá hạn, chưa xong",
    "Tỷ lệ",
    "Điểm",
    "Tỷ lệ (Cổng)",
    "Điểm (Cổng)",
    "Lệch",
    "Giờ TB",
  ],
  en: [
    "",
    "Received",
    "Early",
    "On time",
    "Late",
    "Open, in time",
    "Open, late",
    "In time",
    "Points",
    "Portal",
    "Portal points",
    "Differ",
    "Avg hours",
  ],
} as const;

const names: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  total: { vi: "Tất cả", en: "All" },
  unit: { vi: "Đơn vị", en: "Unit" },
  field: { vi: "Lĩnh vực", en: "Field" },
  officer: { vi: "Cán bộ", en: "Officer" },
  channel: { vi: "Kênh", en: "Channel" },
  procedure: { vi: "Thủ tục", en: "Procedure" },
  month: { vi: "Tháng", en: "Month" },
};

const table = (rows: readonly Row[], { language, asOf }: ReportOptions): string => {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const share = new Intl.NumberFormat(language, {
    style: "percent",
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const shown = (value: number | null, how = number): string => (value === null ? "–" : how.format(value));
  const lines = rows.map(({ by, key, figures }) => {
    const { ours, portal } = figures;
    const name = names[by]?.[language] ?? by;
    const hours = figures.averageWorkingMinutes === null ? null : figures.averageWorkingMinutes / 60;
    return [
      key === "" ? name : `${name} ${key ?? (language === "vi" ? "(không ghi)" : "(not given)")}`,
      ...[figures.received, ours.early, ours.onTime, ours.late, ours.openInTime, ours.openLate].map((one) =>
        shown(one),
      ),
      shown(ours.inTimeRatio, share),
      shown(ours.points),
      shown(portal.inTimeRatio, share),
      shown(portal.points),
      shown(figures.differing),
      shown(hours),
    ];
  });
  const all = [[...heads[language]], ...lines];
  const widths = heads[language].map((_, at) => Math.max(...all.map((cells) => cells[at]?.length ?? 0)));
  const [total] = rows;
  return [
    language === "vi" ? `Tính đến ${asOf}` : `As of ${asOf}`,
    ...all.map((cells) =>
      cells
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join("  ")
        .trimEnd(),
    ),
    ...((total?.figures.notCounted ?? 0) > 0
      ? [
          language === "vi"
            ? `${total?.figures.notCounted} hồ sơ chưa được tiếp nhận, không tính.`
            : `${total?.figures.notCounted} dossiers were never accepted and are not counted.`,
        ]
      : []),
    "",
  ].join("\n");
};
