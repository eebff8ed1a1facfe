import type { LimitReading, ProcedureChannel, ProcedureRecord, RequiredDocument } from "../catalog/Procedure.ts";
import { type Column, cellText } from "../import/columns.ts";
import { fillRow } from "../import/fillRow.ts";
import { importLog } from "../import/importLog.ts";
import { listFields, nameIn, noteDoubts, type Read } from "../import/listFields.ts";
import { isReading } from "../import/ownRecord.ts";
import {
  type CaseDraft,
  caseOf,
  type Note,
  newDraft,
  noteOn,
  type RecordDraft,
  type RecordFields,
  recordOf,
} from "../import/RecordDraft.ts";
import { tidy } from "../import/readWords.ts";
import { type Cells, channelCells, documentCells, listCells } from "./cellsOf.ts";
import { sameValue } from "./sameValue.ts";

/** What a row means, written beside its cells where reading them alone would not give it back (cột "Đọc là"). */
export type Reading = { readonly case?: string; readonly nth?: number } & (
  | { readonly fields: RecordFields; readonly limitReading?: LimitReading }
  | { readonly channel: ProcedureChannel }
  | { readonly document: RequiredDocument }
  | { readonly outcome: string }
  | { readonly legalBasis: string }
  | { readonly case: string; readonly empty: true }
);

/** The reading of a record as a whole. */
export const fieldsReading = (record: ProcedureRecord): Reading => {
  const { code: _, cases: __, outcomes: ___, legalBasis: ____, flags: _____, limitReading, ...fields } = record;
  return { fields, ...(limitReading === undefined ? {} : { limitReading }) };
};

/** The cells of a row, with its reading behind where the cells alone would not give it back. */
export const withReading = (record: ProcedureRecord, reading: Reading): Cells => {
  const cells: Cells = { ...cellsIn(reading, record), ...(reading.case === undefined ? {} : { case: reading.case }) };
  return isReadBack(cells, reading, record) ? cells : { ...cells, reading: jsonOf(reading) };
};

/** JSON that tidying a cell does not change. */
const jsonOf = (reading: Reading): string => {
  const json = JSON.stringify(reading);
  return tidy(json) === json
    ? json
    : json.replace(/[^!-~]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
};

const cellsIn = (reading: Reading, { code, flags }: Pick<ProcedureRecord, "code" | "flags">): Cells => {
  if ("channel" in reading) return { code, ...channelCells(reading.channel) };
  if ("document" in reading) return { code, ...documentCells(reading.document) };
  if ("outcome" in reading) return { code, outcome: reading.outcome };
  if ("legalBasis" in reading) return { code, legalBasis: reading.legalBasis };
  if ("empty" in reading) return { code };
  const { fields, limitReading } = reading;
  const lists = { cases: [], outcomes: [], legalBasis: [] };
  return listCells({ code, ...fields, flags, ...lists, ...(limitReading === undefined ? {} : { limitReading }) });
};

const isReadBack = (cells: Cells, reading: Reading, record: ProcedureRecord): boolean => {
  const cell: Read = (column) => cellText(cells[column]);
  const elsewhere = { source: "\u0000", checkedOn: record.checkedOn };
  const isList = "fields" in reading;
  const draft = newDraft(record.code, isList ? listFields(cell, nameIn(cell("name")), elsewhere) : record);
  const flags: string[] = [];
  const sink = { flag: ({ reason }: { reason: string }) => flags.push(reason), refuse: () => flags.push("refused") };
  const note = noteOn(draft, importLog(sink), { row: 1 });
  if (isList) noteDoubts(draft.fields, cell, note);
  fillRow(draft, cell, note);
  return flags.every((flag) => record.flags.includes(flag)) && sameValue(partOf(draft, reading), reading);
};

/** What a scratch draft gives for the kind of part a reading is of; anything beside it spoils the reading. */
const partOf = (draft: RecordDraft, reading: Reading): unknown => {
  const { cases, outcomes, legalBasis, limitReading } = recordOf(draft);
  const limit = limitReading === undefined ? {} : { limitReading };
  if ("fields" in reading) return cases.length > 0 ? undefined : { fields: draft.fields, ...limit };
  const parts = [
    ...cases.flatMap(({ channels = [] }) => channels.map((channel) => ({ channel }))),
    ...cases.flatMap(({ documents = [] }) => documents.map((document) => ({ document }))),
    ...outcomes.map((outcome) => ({ outcome })),
    ...legalBasis.map((law) => ({ legalBasis: law })),
  ];
  const name = cases[0]?.name;
  if (parts.length === 0) return { case: name, empty: true };
  return parts.length === 1 && cases.length < 2
    ? { ...parts[0], ...(name === undefined ? {} : { case: name }) }
    : undefined;
};

/**
 * Takes a row by its reading; whether it had one that counts.
 *
 * A reading whose cells were changed since is not taken: the cells count, and `readingIgnored` says so.
 */
export const readReading = (draft: RecordDraft, cell: Read, note: Note): boolean => {
  const text = cell("reading");
  if (text === "") return false;
  const reading = parsed(text);
  if (reading === undefined || !isStillSaid(reading, draft, cell)) {
    note("readingIgnored", text);
    return false;
  }
  apply(reading, draft);
  return true;
};

const parsed = (text: string): Reading | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return isReading(value) ? (value as Reading) : undefined;
  } catch {
    return undefined;
  }
};

/** Columns of the list that a row of another part may repeat. */
const repeated: ReadonlySet<Column> = new Set<Column>(["code", "name", "flags", "reading"]);

const columns: readonly Column[] = [
  "name",
  "issuer",
  "implementing",
  "competent",
  "coordinating",
  "authorised",
  "field",
  "level",
  "kind",
  "subjects",
  "decision",
  "onlineLevel",
  "replacedBy",
  "source",
  "checkedOn",
  "case",
  "channel",
  "limit",
  "fee",
  "note",
  "document",
  "originals",
  "copies",
  "form",
  "outcome",
  "legalBasis",
];

const isStillSaid = (reading: Reading, { code }: RecordDraft, cell: Read): boolean => {
  const cells: Cells = { ...cellsIn(reading, { code, flags: [] }), case: reading.case ?? "" };
  const isList = "fields" in reading;
  return columns.every((column) => (!isList && repeated.has(column)) || cellText(cells[column]) === cell(column));
};

const apply = (reading: Reading, draft: RecordDraft): void => {
  const lists = (): CaseDraft => caseOf(draft, reading.case ?? "", reading.nth);
  if ("channel" in reading) lists().channels.push(reading.channel);
  else if ("document" in reading) lists().documents.push(reading.document);
  else if ("outcome" in reading) draft.outcomes.push(reading.outcome);
  else if ("legalBasis" in reading) draft.legalBasis.push(reading.legalBasis);
  else if ("empty" in reading) lists();
  else {
    draft.fields = reading.fields;
    if (reading.limitReading !== undefined) draft.limitReading = reading.limitReading;
  }
};
