import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseInstrument } from "../../../packages/kernel/src/index.ts";
import type { Finding } from "../../repository/Finding.ts";

export const legalTable = "docs/law/instruments.tsv";

/** The keys by which doc comments and tables cite law, and what is wrong with the table that gives them. */
export interface LegalKeys {
  readonly keys: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

const columns = ["key", "instrument", "name_vi", "name_en"];

/** Reads the table of instruments: four named columns, each key and each instrument once, each notation as law writes it. */
export const legalKeys = (root: string): LegalKeys => {
  const [header = "", ...rows] = readFileSync(join(root, legalTable), "utf8").trimEnd().split("\n");
  const keys = new Set<string>();
  const instruments = new Set<string>();
  const findings: Finding[] = [];
  const complain = (line: number, message: string): number => findings.push({ file: legalTable, line, message });
  if (header !== columns.join("\t")) complain(1, `the columns are not ${columns.join(", ")}`);
  for (const [index, row] of rows.entries()) {
    const cells = row.split("\t");
    const [key = "", instrument = ""] = cells;
    if (cells.length !== columns.length || cells.includes("")) complain(index + 2, "a row has four cells, none empty");
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key)) complain(index + 2, `"${key}" is no key; write it in kebab-case`);
    if (keys.has(key)) complain(index + 2, `the key ${key} is there twice`);
    if (instruments.has(instrument)) complain(index + 2, `the instrument ${instrument} is there twice`);
    const parsed = parseInstrument(instrument);
    if (!parsed.ok) complain(index + 2, `"${instrument}" is no notation of an instrument (${parsed.error.reason})`);
    keys.add(key);
    instruments.add(instrument);
  }
  return { keys, findings };
};
