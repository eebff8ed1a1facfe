import { readTable } from "./tables.ts";

/** An instrument of law that code or data cite. */
export interface Instrument {
  readonly key: string;
  readonly number: string;
  readonly vi: string;
  readonly en: string;
}

/** The instruments of `docs/law/instruments.tsv`, in the order of the table. */
export const instruments = (): readonly Instrument[] =>
  readTable("docs/law/instruments.tsv").map((row) => ({
    key: row["key"] ?? "",
    number: row["instrument"] ?? "",
    vi: row["name_vi"] ?? "",
    en: row["name_en"] ?? "",
  }));
