import type { DayRow } from "./dayTable.ts";

const columns: readonly (readonly [name: string, value: (row: DayRow) => string | number | boolean | undefined])[] = [
  ["day", (row): string => row.day],
  ["weekday", (row): number => row.weekday],
  ["working", (row): boolean => row.working],
  ["ordinal", (row): number => row.ordinal],
  ["rolls_to", (row): string | undefined => row.rollsTo],
  ["kind", (row): string => row.kind],
  ["holiday", (row): string | undefined => row.holiday],
  ["source", (row): string => row.source],
  ["certainty", (row): string => row.certainty],
  ["unconfirmed_days", (row): number => row.unconfirmedDays],
  ["projected_days", (row): number => row.projectedDays],
];

/**
 * Writes a table of days as CSV (RFC 4180, comma, one header line, CRLF), as SQL engines and spreadsheets take it.
 *
 * What is absent is an empty field; fields with commas, quotes or line breaks are quoted (bảng ngày làm việc dạng CSV).
 *
 * @example
 * const row = { day: "2026-01-02", weekday: 5, working: true, ordinal: 1, rollsTo: "2026-01-02", kind: "workday", source: "188/1999/QĐ-TTg", certainty: "confirmed", unconfirmedDays: 0, projectedDays: 0 };
 * dayTableCsv([row]).split("\r\n")[1]; // => "2026-01-02,5,true,1,2026-01-02,workday,,188/1999/QĐ-TTg,confirmed,0,0"
 * @since 0.1.0
 */
export const dayTableCsv = (rows: readonly DayRow[]): string =>
  [columns.map(([name]) => name), ...rows.map((row) => columns.map(([, value]) => fieldOf(value(row))))]
    .map((fields) => `${fields.join(",")}\r\n`)
    .join("");

const fieldOf = (value: string | number | boolean | undefined): string => {
  const text = value === undefined ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
