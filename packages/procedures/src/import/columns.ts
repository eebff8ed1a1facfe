import { fold } from "@haicap/kernel";
import { tidy } from "./readWords.ts";

/** A cell as a reader of workbooks hands it over. */
export type Cell = string | number | boolean | null | undefined;

/** What a column is about. */
export type Column =
  | "code"
  | "name"
  | "issuer"
  | "implementing"
  | "competent"
  | "field"
  | "level"
  | "subjects"
  | "decision"
  | "channel"
  | "limit"
  | "fee"
  | "note"
  | "case"
  | "document"
  | "originals"
  | "copies"
  | "form"
  | "outcome"
  | "legalBasis";

/** The names a column goes by, folded; a header matches when it is one of them or begins with one and a blank. */
const synonyms: Readonly<Record<Column, readonly string[]>> = {
  code: ["ma so", "ma thu tuc", "ma tthc", "ma so tthc", "ma", "code"],
  name: ["ten thu tuc", "ten tthc", "ten", "thu tuc hanh chinh", "name"],
  issuer: ["co quan ban hanh", "co quan cong bo", "bo nganh", "issuer", "ministry"],
  implementing: ["co quan thuc hien", "don vi thuc hien", "implementing"],
  competent: ["co quan co tham quyen", "co quan giai quyet", "tham quyen giai quyet", "competent"],
  field: ["linh vuc", "field"],
  level: ["cap thuc hien", "cap giai quyet", "level", "levels"],
  subjects: ["doi tuong thuc hien", "doi tuong", "subjects"],
  decision: ["so quyet dinh", "quyet dinh cong bo", "quyet dinh", "decision"],
  channel: ["hinh thuc nop", "cach thuc thuc hien", "cach thuc nop", "kenh nop", "hinh thuc", "channel"],
  limit: ["thoi han giai quyet", "thoi gian giai quyet", "thoi han", "thoi gian", "limit"],
  fee: ["phi le phi", "phi", "le phi", "muc thu", "fee"],
  note: ["mo ta", "ghi chu", "note"],
  case: ["truong hop", "case"],
  document: ["ten giay to", "thanh phan ho so", "giay to", "document"],
  originals: ["so ban chinh", "ban chinh", "originals"],
  copies: ["so ban sao", "ban sao", "copies"],
  form: ["mau don to khai", "mau don", "bieu mau", "form"],
  outcome: ["ket qua thuc hien", "ket qua giai quyet", "ket qua", "outcome"],
  legalBasis: ["can cu phap ly", "so ky hieu", "ma van ban", "van ban", "legal basis", "legalbasis"],
};

const byName: ReadonlyMap<string, Column> = new Map(
  (Object.keys(synonyms) as Column[]).flatMap((column) => synonyms[column].map((name) => [name, column] as const)),
);

/** The header of a sheet: where it stands, and which column is what. */
export interface Header {
  readonly at: number;
  readonly columns: ReadonlyMap<Column, number>;
}

const deepestHeader = 12;

/** Finds the header: the first of the first rows that names a code and something else. */
export const findHeader = (rows: readonly (readonly Cell[])[]): Header | undefined => {
  for (const [at, row] of rows.slice(0, deepestHeader).entries()) {
    const columns = new Map<Column, number>();
    for (const [place, cell] of row.entries()) {
      const column = columnOf(fold(cellText(cell)));
      if (column !== undefined && !columns.has(column)) columns.set(column, place);
    }
    if (columns.has("code") && columns.size > 1) return { at, columns };
  }
  return undefined;
};

const columnOf = (name: string): Column | undefined => {
  const exact = byName.get(name);
  if (exact !== undefined) return exact;
  const found = [...byName].filter(([known]) => known.length > 4 && name.startsWith(`${known} `));
  return found.sort(([a], [b]) => b.length - a.length)[0]?.[1];
};

/** The tidy text of a cell. */
export const cellText = (cell: Cell): string => (cell === null || cell === undefined ? "" : tidy(String(cell)));
