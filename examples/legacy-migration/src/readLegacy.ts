import { type CsvRow, csvRows } from "@haicap/cli";
import { normaliseText } from "@haicap/kernel";
import type { Failure } from "haicap";
import type { Written } from "./Outcome.ts";

/** A row of the file: what was written in it, or why it is no row. `line` counts from 1, the header included. */
export type LegacyRow =
  | { readonly line: number; readonly written: Written }
  | { readonly line: number; readonly error: Failure };

export const columns: Readonly<Record<keyof Written, string>> = {
  number: "Số hồ sơ",
  procedure: "Mã thủ tục",
  limit: "Thời hạn giải quyết",
  address: "Địa chỉ",
  received: "Ngày nhận",
  channel: "Hình thức nộp",
};

/** Reads the old system's export: semicolons, CRLF, a byte order mark, letters and marks stored together or apart. */
export async function* readLegacy(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<LegacyRow> {
  for await (const row of csvRows(bytes)) yield "error" in row ? row : underColumns(row);
}

const underColumns = ({ line, cells }: Extract<CsvRow, { cells: unknown }>): LegacyRow => {
  const given = new Map(
    Object.entries(cells).map(([name, cell]) => [normaliseText(name), cell.normalize("NFC").trim()]),
  );
  const missing = Object.values(columns).filter((name) => !given.has(normaliseText(name)));
  if (missing.length > 0) return { line, error: columnsMissing(missing) };
  const of = (key: keyof Written): string => given.get(normaliseText(columns[key])) ?? "";
  const written: Written = {
    number: of("number"),
    procedure: of("procedure"),
    limit: of("limit"),
    address: of("address"),
    received: of("received"),
    channel: of("channel"),
  };
  return { line, written };
};

const columnsMissing = (missing: readonly string[]): Failure => ({
  _tag: "ColumnsMissing",
  missing,
  message: {
    vi: `Tệp thiếu cột ${missing.join(", ")}; hãy xuất lại tệp với đủ cột`,
    en: `The file lacks the columns ${missing.join(", ")}; export it again with all of them`,
  },
});
