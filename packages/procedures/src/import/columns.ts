import { fold } from "@haicap/kernel";
import { channelsIn, tidy } from "./readWords.ts";

/** A cell as a reader of workbooks hands it over. */
export type Cell = string | number | boolean | null | undefined;

/** What a column is about. */
export type Column =
  | "code"
  | "name"
  | "issuer"
  | "implementing"
  | "competent"
  | "coordinating"
  | "authorised"
  | "field"
  | "level"
  | "kind"
  | "subjects"
  | "decision"
  | "onlineLevel"
  | "replacedBy"
  | "state"
  | "channel"
  | "limit"
  | "limitUnit"
  | "fee"
  | "note"
  | "case"
  | "document"
  | "originals"
  | "copies"
  | "quantity"
  | "step"
  | "form"
  | "outcome"
  | "legalBasis"
  | "flags"
  | "source"
  | "checkedOn"
  | "reading"
  | "page"
  | "rowNumber";

/** The names a column goes by, folded; a header matches when it is one of them or begins with one and a blank. */
const synonyms: Readonly<Record<Column, readonly string[]>> = {
  code: ["ma so", "ma thu tuc", "ma tthc", "ma so tthc", "ma ho so tthc", "ma", "code", "ma thu tuc hanh chinh"],
  name: ["ten thu tuc", "ten tthc", "ten", "thu tuc hanh chinh", "ten thu tuc hanh chinh", "thu tuc", "name"],
  issuer: ["co quan ban hanh", "co quan cong bo", "bo nganh", "bo", "issuer", "ministry"],
  implementing: ["co quan thuc hien", "don vi thuc hien", "co quan tiep nhan va giai quyet", "implementing"],
  competent: [
    "co quan co tham quyen",
    "co quan giai quyet",
    "tham quyen giai quyet",
    "co quan quyet dinh",
    "competent",
  ],
  coordinating: ["co quan phoi hop", "don vi phoi hop", "coordinating"],
  authorised: ["co quan duoc uy quyen", "uy quyen", "authorised"],
  field: ["linh vuc", "nhom linh vuc", "field"],
  level: ["cap thuc hien", "cap giai quyet", "cap", "level", "levels"],
  kind: ["loai thu tuc", "loai tthc", "kind"],
  subjects: ["doi tuong thuc hien", "doi tuong", "subjects"],
  decision: ["so quyet dinh", "quyet dinh cong bo", "quyet dinh", "decision"],
  onlineLevel: ["muc do dvc", "muc do dich vu cong", "muc do truc tuyen", "muc do", "dvctt", "online level"],
  replacedBy: ["thay the boi", "duoc thay the boi", "replaced by"],
  state: ["trang thai", "tinh trang", "state"],
  channel: ["hinh thuc nop", "cach thuc thuc hien", "cach thuc nop", "kenh nop", "hinh thuc", "channel"],
  limit: ["thoi han giai quyet", "thoi gian giai quyet", "thoi han", "thoi gian", "limit"],
  limitUnit: ["don vi tinh", "don vi thoi gian", "don vi tinh thoi gian", "loai ngay", "limit unit"],
  fee: ["phi le phi", "phi", "le phi", "muc thu", "muc phi", "muc le phi", "phi va le phi", "fee", "fees"],
  note: ["mo ta", "ghi chu", "note"],
  case: ["truong hop", "case"],
  document: ["ten giay to", "thanh phan ho so", "giay to", "thanh phan", "document"],
  originals: ["so ban chinh", "ban chinh", "originals", "so luong ban chinh"],
  copies: ["so ban sao", "ban sao", "copies", "so luong ban sao"],
  quantity: ["so luong", "so luong giay to"],
  step: ["buoc", "ten buoc", "buoc thuc hien", "noi dung buoc", "trinh tu thuc hien", "trinh tu", "noi dung"],
  form: ["mau don to khai", "mau don", "bieu mau", "mau to khai", "form"],
  outcome: ["ket qua thuc hien", "ket qua giai quyet", "ket qua xu ly", "ket qua", "ten ket qua", "outcome"],
  legalBasis: ["can cu phap ly", "so ky hieu", "ma van ban", "van ban", "can cu", "legal basis", "legalbasis"],
  flags: ["luu y ve nguon", "flags"],
  source: ["nguon", "source"],
  checkedOn: ["ngay kiem tra", "checked on"],
  reading: ["doc la", "reading"],
  page: ["raw text"],
  rowNumber: ["stt", "tt", "so tt", "so thu tu", "no"],
};

const byName: ReadonlyMap<string, Column> = new Map(
  (Object.keys(synonyms) as Column[]).flatMap((column) => synonyms[column].map((name) => [name, column] as const)),
);

const longNames = [...byName].filter(([name]) => name.length > 4).sort(([a], [b]) => b.length - a.length);

/**
 * What the column of a name is about, if we know it.
 *
 * @example
 * columnOf("Tên thủ tục hành chính"); // => "name"
 * columnOf("THOI HAN GIAI QUYET"); // => "limit"
 * columnOf("Màu sắc"); // => undefined
 */
export const columnOf = (name: string): Column | undefined => {
  const words = fold(name.replaceAll("_", " "));
  const bare = name.includes("(") ? fold(name.replace(/\([^)]*\)?/g, " ").replaceAll("_", " ")) : words;
  return byName.get(words) ?? byName.get(bare) ?? longNames.find(([known]) => words.startsWith(`${known} `))?.[1];
};

/** A column of a sheet: where it stands, and what stands over it. */
export interface Place {
  readonly at: number;
  readonly title: string;
}

/** The header of a sheet: which column is what, which are ticked for a way to hand in; `others` are columns nobody knows. */
export interface Header {
  readonly columns: ReadonlyMap<Column, readonly Place[]>;
  readonly ways: readonly Place[];
  readonly others: readonly Place[];
}

/** Reads a row as a header: it names a code and something else of a procedure. */
export const headerOf = (row: readonly Cell[]): Header | undefined => {
  const columns = new Map<Column, Place[]>();
  const [ways, others]: [Place[], Place[]] = [[], []];
  for (const [at, cell] of row.entries()) {
    const title = cellText(cell);
    if (title === "") continue;
    const column = columnOf(title);
    if (column === undefined && title.length < longestTitle && channelsIn(title).length > 0) ways.push({ at, title });
    else if (column === undefined) others.push({ at, title });
    else columns.set(column, [...(columns.get(column) ?? []), { at, title }]);
  }
  const isHeader = columns.has("code") && [...columns.keys()].some((one) => one !== "code" && one !== "rowNumber");
  return isHeader ? { columns, ways, others } : undefined;
};

/** What is longer is no title of a column. */
const longestTitle = 60;

/**
 * Whether a cell is ticked.
 *
 * @example
 * isTicked("x"); // => true
 * isTicked(""); // => false
 */
export const isTicked = (cell: Cell): boolean => cell === true || /^(?:x|✓|✔|có|1|yes|true)$/iu.test(cellText(cell));

const guarded = /^'(?='*[=+\-@\t])/;

/**
 * A cell of a CSV file without the apostrophe that keeps a text from being a formula.
 *
 * @example
 * unguarded("'=1+1"); // => "=1+1"
 */
export const unguarded = (cell: Cell): Cell => (typeof cell === "string" ? cell.replace(guarded, "") : cell);

/**
 * The tidy text of a cell; "no information" is nothing.
 *
 * @example
 * cellText(15); // => "15"
 * cellText(true); // => "true"
 * cellText(null); // => ""
 */
export const cellText = (cell: Cell): string => {
  if (cell === null || cell === undefined) return "";
  if (typeof cell !== "string") return String(cell);
  const text = tidy(cell);
  return text.length < 24 && /^(?:không có thông tin|-+)$/iu.test(text) ? "" : text;
};

/** The text of the cells of a column; of two that are about the same, each has its title before it when it is a fee, else its line. */
export const textIn = (
  cells: readonly Cell[],
  places: readonly Place[] | undefined,
  under: (text: string, title: string) => string = (text) => text,
): string => {
  if (places === undefined) return "";
  const [only] = places;
  if (places.length === 1 && only !== undefined) return under(cellText(cells[only.at]), only.title);
  return places
    .map(({ at, title }) => ({ text: under(cellText(cells[at]), title), kind: kindOfFee.exec(title)?.[1] }))
    .filter(({ text }) => text !== "")
    .map(({ text, kind }) => (kind === undefined || /^(?:lệ )?phí/iu.test(text) ? text : `${kind}: ${text}`))
    .join("\n");
};

const kindOfFee = /^((?:lệ )?phí)\s*(?:\(.*)?$/iu;
