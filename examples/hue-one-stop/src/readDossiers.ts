import { type CsvRow, csvRows } from "@haicap/cli";
import type { Failure } from "haicap";
import type { Written } from "./Outcome.ts";

/** A row of the file: what was written in it, or why it is no row. `line` counts from 1, the header included. */
export type ReadRow =
  | { readonly line: number; readonly written: Written }
  | { readonly line: number; readonly error: Failure };

const columns: Readonly<Record<keyof Written, string>> = {
  number: "Mã hồ sơ",
  procedure: "Mã thủ tục",
  limit: "Thời hạn giải quyết",
  address: "Địa chỉ",
  received: "Tiếp nhận lúc",
  channel: "Hình thức nộp",
  facts: "Tình tiết",
};

/**
 * Reads the dossiers of a CSV file as offices export it. Text stored with its marks apart (NFD) is put together again.
 *
 * A row that cannot be read comes out with its line and what to do; the rows after it are read as usual.
 */
export async function* readDossiers(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ReadRow> {
  for await (const row of csvRows(bytes)) yield "error" in row ? row : underColumns(row);
}

const underColumns = ({ line, cells }: Extract<CsvRow, { cells: unknown }>): ReadRow => {
  const given = new Map(Object.entries(cells).map(([name, cell]) => [composed(name), composed(cell)]));
  const missing = Object.values(columns).filter((name) => !given.has(name));
  if (missing.length > 0) return { line, error: columnsMissing(line, missing) };
  const keys = Object.keys(columns) as (keyof Written)[];
  const written = Object.fromEntries(keys.map((key) => [key, given.get(columns[key]) ?? ""]));
  return { line, written: written as unknown as Written };
};

const composed = (text: string): string => text.normalize("NFC").trim();

const columnsMissing = (line: number, missing: readonly string[]): Failure => ({
  _tag: "ColumnsMissing",
  line,
  missing,
  message: {
    vi: `Tệp thiếu cột ${missing.join(", ")}; hãy xuất lại tệp với đủ cột`,
    en: `The file lacks the columns ${missing.join(", ")}; export it again with all of them`,
  },
});
