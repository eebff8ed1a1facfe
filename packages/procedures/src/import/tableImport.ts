import type { ProcedureCode } from "@haicap/identifiers";
import type { ProcedureRecord } from "../catalog/Procedure.ts";
import { readReading } from "../export/reading.ts";
import { codesSeen } from "./codesSeen.ts";
import { type Cell, type Column, cellText, type Header, headerOf, isTicked, textIn, unguarded } from "./columns.ts";
import { fillRow } from "./fillRow.ts";
import type { ImportCounts, ImportIssue, NotKept } from "./ImportReport.ts";
import type { ImportSource } from "./ImportSource.ts";
import { type ImportLog, type IssueSink, importLog } from "./importLog.ts";
import { listFields, nameIn, noteDoubts, type Read } from "./listFields.ts";
import { newDraft, noteOn, type RecordDraft, recordOf } from "./RecordDraft.ts";
import { codeNamedIn, codeSuffix, readCode } from "./readCode.ts";
import { feeUnder, limitUnder } from "./underTitle.ts";

/** Where the drafts of a table are kept: all of them, or only the one whose rows are coming in. */
export interface DraftBook {
  readonly find: (code: ProcedureCode) => RecordDraft | undefined;
  readonly isNew: (code: ProcedureCode) => boolean;
  readonly add: (draft: RecordDraft) => void;
}

/** A sheet that is read row by row. */
export interface SheetReader {
  readonly take: (cells: readonly Cell[], row: number) => void;
  /** Ends the sheet; rows that were waiting for a header are refused. */
  readonly end: () => void;
  readonly isList: () => boolean;
}

/** How far down a header is looked for, in rows that are not empty. */
const deepestHeader = 20;

/**
 * Reads the rows of a sheet into drafts: titles are passed over until a row names a code and something else.
 *
 * A row with a name begins a procedure; a row with the code of a procedure that is open adds to it, and so does one without any code or
 * name, as merged cells leave them. Every row that is not empty ends in one count of the log.
 */
export const sheetReader = (where: ImportSource, log: ImportLog, book: DraftBook, sheet?: string): SheetReader => {
  const named = sheet === undefined ? {} : { sheet };
  const above: number[] = [];
  const unread: number[] = [];
  let header: Header | undefined;
  let titles = "";
  let last: RecordDraft | undefined;
  let field = "";
  const context: RowContext = {
    where,
    log,
    book,
    last: () => last,
    open: (draft) => {
      last = draft;
    },
    field: () => field,
    setField: (text) => {
      field = text;
    },
  };
  return {
    take: (cells, row) => {
      if (cells.every((cell) => cellText(cell) === "")) return;
      if (header !== undefined) {
        if (!isUsed(header)) unread.push(row);
        else if (titlesOf(cells) === titles) refuseRow(log, { row, ...named, reason: "headerRepeated" });
        else readRow(context, { at: { row, ...named }, header, cells });
        return;
      }
      const found = above.length < deepestHeader ? headerOf(cells) : undefined;
      if (found === undefined) above.push(row);
      else [header, titles] = [found, titlesOf(cells)];
    },
    end: () => {
      if (header === undefined)
        log.refuseRows({ row: above[0] ?? 1, ...named, reason: "headerNotFound" }, above.length);
      log.refuseRows({ row: unread[0] ?? 1, ...named, reason: "sheetNotUsed" }, unread.length);
    },
    isList: () => header?.columns.has("name") === true,
  };
};

const titlesOf = (cells: readonly Cell[]): string => cells.map(cellText).join("\t").trimEnd();

const parts: readonly Column[] = ["channel", "limit", "fee", "document", "outcome", "legalBasis", "case"];

const isUsed = ({ columns }: Header): boolean => columns.has("name") || parts.some((column) => columns.has(column));

const refuseRow = (log: ImportLog, issue: ImportIssue): void => {
  log.refuse(issue);
  log.endRow();
};

interface RowContext {
  readonly where: ImportSource;
  readonly log: ImportLog;
  readonly book: DraftBook;
  /** The draft the row above belongs to. */
  readonly last: () => RecordDraft | undefined;
  readonly open: (draft: RecordDraft) => void;
  /** The field a heading row named. */
  readonly field: () => string;
  readonly setField: (text: string) => void;
}

interface Row {
  readonly at: Pick<ImportIssue, "row" | "sheet">;
  readonly header: Header;
  readonly cells: readonly Cell[];
}

const readRow = (context: RowContext, row: Row): void => {
  const { log } = context;
  const cell = cellsOf(row);
  const heading = headingOf(row.cells);
  if (heading !== undefined) {
    context.setField(heading);
    log.flag({ ...row.at, reason: "headingRow", text: heading });
  } else placeRow(context, row, cell);
  for (const { at, title } of row.header.others) if (cellText(row.cells[at]) !== "") log.leave(title);
  for (const { at, title } of row.header.ways)
    if (cellText(row.cells[at]) !== "" && !isTicked(row.cells[at])) log.leave(title);
  if (cell("step") !== "") log.leave(row.header.columns.get("step")?.[0]?.title ?? "");
  log.endRow();
};

/** The text of a row by column; what a title says of all cells below it is said with each. */
const cellsOf = ({ cells, header }: Row): Read => {
  return (column) => {
    const places = header.columns.get(column);
    if (column === "channel") return textIn(cells, places) || tickedWays(cells, header);
    if (column === "limit") return textIn(cells, places, limitUnder);
    return column === "fee" ? textIn(cells, places, feeUnder) : textIn(cells, places);
  };
};

const tickedWays = (cells: readonly Cell[], { ways }: Header): string =>
  ways
    .filter(({ at }) => isTicked(cells[at]))
    .map(({ title }) => title)
    .join(", ");

/** The field that a row names which holds nothing else: "I. Lĩnh vực Hộ tịch". */
const headingOf = (cells: readonly Cell[]): string | undefined => {
  const [first, second, third] = cells.map(cellText).filter((text) => text !== "");
  if (first === undefined || third !== undefined) return undefined;
  const text = second === undefined ? first : /^(?:[IVXLC]+|[A-Z]|\d{1,2})[.)]?$/u.test(first) ? second : "";
  return /^(?:(?:[IVXLC]+|[A-Z]|\d{1,2})[.)]?\s*(?:[-–:]\s*)?)?lĩnh vực\s*(?:[:–-]\s*)?(\S.*)$/iu.exec(text)?.[1];
};

const placeRow = (context: RowContext, row: Row, cell: Read): void => {
  const { log, book } = context;
  const raw = codeCell(row);
  const last = context.last();
  if (raw === "" && cell("name") === "" && last !== undefined && hasParts(cell)) {
    if (row.at.row > 0) noteOn(last, log, row.at)("codeFromRowAbove");
    addTo(context, row, cell, last);
    return;
  }
  const read = readCode(raw);
  if (!read.ok) {
    log.refuse({ ...row.at, reason: read.error, text: raw === "" ? firstText(row.cells) : String(raw) });
    return;
  }
  const { code, repaired, suffix } = read.value;
  const known = book.find(code);
  if (suffix !== undefined) log.leave(codeSuffix);
  if (known !== undefined) joinTo(context, row, cell, known);
  else if (!row.header.columns.has("name")) log.refuse({ ...row.at, code, reason: "codeNotInList" });
  else begin(context, row, cell, code, repaired === true ? String(raw) : undefined);
};

const firstText = (cells: readonly Cell[]): string =>
  cells.map(cellText).find((text) => text !== "" && !/^\d{1,4}$/.test(text)) ?? "";

const codeCell = ({ header, cells }: Row): string | number => {
  const cell = cells[header.columns.get("code")?.[0]?.at ?? -1];
  return typeof cell === "number" ? cell : cellText(cell);
};

const hasParts = (cell: Read): boolean => parts.some((column) => cell(column) !== "");

/** A row with a code that is open adds to it, unless it is another listing of the same procedure. */
const joinTo = (context: RowContext, row: Row, cell: Read, draft: RecordDraft): void => {
  const name = nameIn(cell("name"));
  if (name !== "" && (name !== draft.fields.name || !hasParts(cell)))
    context.log.refuse({ ...row.at, code: draft.code, reason: "codeRepeated" });
  else addTo(context, row, cell, draft);
};

const addTo = (context: RowContext, row: Row, cell: Read, draft: RecordDraft): void => {
  context.open(draft);
  const note = noteOn(draft, context.log, row.at);
  if (readReading(draft, cell, note)) return;
  if (!fillRow(draft, cell, note)) context.log.refuse({ ...row.at, code: draft.code, reason: "rowEmpty" });
};

const begin = (context: RowContext, row: Row, cell: Read, code: ProcedureCode, repaired: string | undefined): void => {
  const { log, book, where } = context;
  const name = nameIn(cell("name"));
  const named = codeNamedIn(cell("page"));
  if (name === "") log.refuse({ ...row.at, code, reason: "nameMissing" });
  else if (named !== undefined && named !== code)
    log.refuse({ ...row.at, code, reason: "textOfAnotherProcedure", text: named });
  else if (!book.isNew(code)) log.refuse({ ...row.at, code, reason: "codeRepeated" });
  else {
    const field = cell("field") || context.field();
    const draft = newDraft(code, { ...listFields(cell, name, where), field });
    context.open(draft);
    book.add(draft);
    const note = noteOn(draft, log, row.at);
    if (repaired !== undefined) note("codeRepaired", repaired);
    for (const one of cell("flags").split(/[\s,;]+/)) if (one !== "") draft.flags.add(one);
    if (readReading(draft, cell, note)) return;
    noteDoubts(draft.fields, cell, note, row.header.columns.has("level"));
    fillRow(draft, cell, note);
  }
};

/** An import of one table that is fed row by row and keeps no more than one procedure. */
export interface TableImport {
  /** Takes the next row; gives the procedures that are complete. */
  readonly take: (cells: readonly Cell[], row: number) => readonly ProcedureRecord[];
  readonly end: () => readonly ProcedureRecord[];
  /** Counts a row that could not be had at all, such as a line with an open quote. */
  readonly refuse: (issue: ImportIssue) => void;
  readonly counts: () => ImportCounts;
  readonly notKept: () => readonly NotKept[];
}

/**
 * Starts an import of a table of any length, such as CSV (nhập bảng CSV dài tuỳ ý): a list of procedures, or our own table.
 *
 * The rows of one procedure stand together: a code that comes again later is refused. Memory stays flat: a procedure is handed over when
 * the next one begins, issues go to `sink` as they come, and a code seen costs one bit. The apostrophe that `toCsv` writes before a text
 * like a formula is taken off.
 *
 * @example
 * const run = tableImport({ source: "sổ", checkedOn: civilDateUnsafe("2026-11-01") }, { flag: () => {}, refuse: () => {} });
 * run.take(["Mã số", "Tên", "Cấp thực hiện", "Cách thức nộp", "Thời hạn"], 1); // => []
 * run.take(["1.001193", "Đăng ký khai sinh", "Cấp xã", "Trực tiếp", "1 ngày làm việc"], 2); // => []
 * run.take(["1.001193", "", "", "Trực tuyến", "1 ngày làm việc"], 3); // => []
 * run.end()[0]?.cases[0]?.channels?.length; // => 2
 * run.counts(); // => { rows: 2, read: 2, flagged: 0, refused: 0 }
 * @since 0.1.0
 */
export const tableImport = (where: ImportSource, sink: IssueSink): TableImport => {
  const log = importLog(sink);
  const seen = codesSeen();
  let open: RecordDraft | undefined;
  let done: ProcedureRecord[] = [];
  const close = (): void => {
    if (open !== undefined) done.push(recordOf(open));
    open = undefined;
  };
  const book: DraftBook = {
    find: (code) => (open?.code === code ? open : undefined),
    isNew: seen.isNew,
    add: (draft) => {
      close();
      open = draft;
    },
  };
  const reader = sheetReader(where, log, book);
  const hand = (): readonly ProcedureRecord[] => {
    const complete = done;
    done = [];
    return complete;
  };
  return {
    take: (cells, row) => {
      reader.take(cells.map(unguarded), row);
      return hand();
    },
    end: () => {
      reader.end();
      close();
      return hand();
    },
    refuse: (issue) => refuseRow(log, issue),
    counts: log.counts,
    notKept: log.notKept,
  };
};
