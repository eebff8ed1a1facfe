import type { ProcedureRecord } from "../catalog/Procedure.ts";
import { type Cell, type Column, cellText, columnOf } from "./columns.ts";
import { fillRow } from "./fillRow.ts";
import type { ImportSource } from "./ImportSource.ts";
import type { ImportLog } from "./importLog.ts";
import { listFields, nameIn, noteDoubts, type Read } from "./listFields.ts";
import { cutPage } from "./page/cutPage.ts";
import { hasLooseMarks, type Loose, objectOf } from "./portalValue.ts";
import { newDraft, noteOn, recordOf } from "./RecordDraft.ts";
import { codeNamedIn, codeSuffix, readCode } from "./readCode.ts";
import { feeUnder, limitUnder } from "./underTitle.ts";

/**
 * Reads a procedure as a crawl of the portal's pages keeps it, or as a row of a list in JSON (bản ghi thu từ trang thủ tục).
 *
 * Keys are known by their names in any spelling. Where the text of the whole page is there it is cut anew, because a crawl that cuts
 * at the first label it meets loses what a name or a note repeats. A page that calls another code its own is refused.
 */
export const pageRecord = (
  from: Loose,
  where: ImportSource,
  row: number,
  log: ImportLog,
): ProcedureRecord | undefined => {
  const { cells, others, page } = cellsOf(from);
  const read = readCode(codeCell(cells.get("code")));
  if (!read.ok) {
    log.refuse({ row, reason: read.error, text: cellText(cells.get("code")) });
    return undefined;
  }
  const { code } = read.value;
  const another = codeOfAnother(from, page, code);
  if (another !== undefined) {
    log.refuse({ row, code, reason: "textOfAnotherProcedure", text: another });
    return undefined;
  }
  const cut = page === "" ? undefined : cutPage(page);
  const cell: Read = (column) => cellText(cut?.sections.get(column) ?? cells.get(column));
  const name = nameIn(cell("name"));
  if (name === "") {
    log.refuse({ row, code, reason: "nameMissing" });
    return undefined;
  }
  const draft = newDraft(code, listFields(cell, name, where));
  const note = noteOn(draft, log, { row });
  if (read.value.repaired) note("codeRepaired", cellText(cells.get("code")));
  if (read.value.suffix !== undefined) log.leave(codeSuffix);
  if (page !== "" && cut === undefined) note("pageNotCut");
  if (hasLooseMarks(from)) note("sourceNotNfc");
  noteDoubts(draft.fields, cell, note);
  fillRow(draft, cell, note);
  for (const key of others) if (cut === undefined || !cutAnew.has(key)) log.leave(key);
  for (const section of cut?.left ?? []) log.leave(section);
  return recordOf(draft);
};

interface Cells {
  readonly cells: ReadonlyMap<Column, Cell>;
  readonly others: readonly string[];
  readonly page: string;
}

/** Keys that say where a record was found, not what it says. */
const ofTheCrawl: ReadonlySet<string> = new Set(["detail_url", "formality_id", "id", "url", "uuid"]);

/** Fields of a crawl that the text of its page has as well. */
const cutAnew: ReadonlySet<string> = new Set([
  "dia_chi_tiep_nhan",
  "thu_tuc_lien_quan",
  "trinh_tu_thuc_hien",
  "yeu_cau_dieu_kien",
]);

const cellsOf = (from: Loose): Cells => {
  const cells = new Map<Column, Cell>();
  const others: string[] = [];
  for (const [key, value] of Object.entries(from)) {
    const column = columnKnown(key);
    const cell = cellOf(value);
    if (column !== undefined && !cells.has(column) && cell !== undefined)
      cells.set(column, underKey(column, cell, key));
    else if (cell === undefined || (cellText(cell) !== "" && !ofTheCrawl.has(key))) others.push(key);
  }
  const page = cells.get("page");
  return { cells, others, page: typeof page === "string" ? page : "" };
};

/** A bare number takes the unit that its key names. */
const underKey = (column: Column, cell: Cell, key: string): Cell => {
  if (column === "limit") return limitUnder(cellText(cell), key);
  return column === "fee" ? feeUnder(cellText(cell), key) : cell;
};

const columnsKnown = new Map<string, Column | undefined>();

/** Records of a file share their keys: each is looked up once, and strange ones are not kept. */
const columnKnown = (key: string): Column | undefined => {
  if (!columnsKnown.has(key)) {
    if (columnsKnown.size > 200) columnsKnown.clear();
    columnsKnown.set(key, columnOf(key));
  }
  return columnsKnown.get(key);
};

/** A value as a cell: a list is its lines; an object is none. */
const cellOf = (value: unknown): Cell => {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (value === null || value === undefined) return "";
  if (!Array.isArray(value)) return undefined;
  const names = value.map((item) => objectOf(item)?.["name"] ?? objectOf(item)?.["ten"] ?? item);
  return names.every((one) => typeof one === "string" || typeof one === "number") ? names.join("\n") : undefined;
};

const codeCell = (cell: Cell): string | number => (typeof cell === "number" ? cell : cellText(cell));

/** The code that a page, any text of the record, or its address calls its own, when it is another than the record's. */
const codeOfAnother = (from: Loose, page: string, code: string): string | undefined => {
  const named = [
    codeNamedIn(page.normalize("NFC")),
    typeof from["detail_url"] === "string" ? /ma_thu_tuc=(\d\.\d{6})(?!\d)/.exec(from["detail_url"])?.[1] : undefined,
  ];
  return named.find((one) => one !== undefined && one !== code);
};
