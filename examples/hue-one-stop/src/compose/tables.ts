import { readFileSync } from "node:fs";

/** A procedure of the example, as published: `data/procedures.tsv`. */
export interface ProcedureRow {
  readonly code: string;
  readonly name: string;
  readonly sector: string;
  readonly level: string;
  readonly levelBefore: string;
  readonly limit: string;
  readonly channels: string;
  readonly weight: number;
}

/** A commune of Huế as it was on 30 June 2025 and the unit that took it in: `data/places.tsv`. */
export interface PlaceRow {
  readonly oldCode: string;
  readonly oldType: string;
  readonly oldName: string;
  readonly districtCode: string;
  readonly districtType: string;
  readonly districtName: string;
  readonly code: string;
  readonly type: string;
  readonly name: string;
}

/** An address outside Huế, or one that the law leaves open: `data/special-addresses.tsv`. */
export interface SpecialAddress {
  readonly text: string;
  readonly status: "resolved" | "candidates";
  readonly code: string;
}

export interface Tables {
  readonly procedures: readonly ProcedureRow[];
  readonly places: readonly PlaceRow[];
  readonly specialAddresses: readonly SpecialAddress[];
}

const rowsOf = (name: string): readonly Record<string, string>[] => {
  const [head = "", ...lines] = readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
  const columns = head.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""]));
  });
};

export const readTables = (): Tables => ({
  procedures: rowsOf("procedures.tsv").map((row) => ({ ...row, weight: Number(row["weight"]) })) as ProcedureRow[],
  places: rowsOf("places.tsv") as unknown as PlaceRow[],
  specialAddresses: rowsOf("special-addresses.tsv") as unknown as SpecialAddress[],
});
