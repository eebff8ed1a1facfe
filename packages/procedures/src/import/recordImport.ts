import { err, ok, type Result } from "@haicap/kernel";
import type { ProcedureRecord } from "../catalog/Procedure.ts";
import { codesSeen } from "./codesSeen.ts";
import type { ImportCounts, ImportIssue, ImportReport, NothingRead, NotKept } from "./ImportReport.ts";
import type { ImportSource } from "./ImportSource.ts";
import { type IssueSink, importLog } from "./importLog.ts";
import { isOwnRecord, ownRecord } from "./ownRecord.ts";
import { pageRecord } from "./pageRecord.ts";
import { isPortalRecord, portalRecord } from "./portalRecord.ts";
import { objectOf } from "./portalValue.ts";

/** An import that is fed record by record and keeps none. */
export interface RecordImport {
  /** Takes the next value; gives the record, or nothing when it was refused. */
  readonly take: (value: unknown, row?: number) => ProcedureRecord | undefined;
  /** Counts a row that could not be had at all, such as a line that is no JSON. */
  readonly refuse: (issue: ImportIssue) => void;
  readonly counts: () => ImportCounts;
  readonly notKept: () => readonly NotKept[];
}

/**
 * Starts an import of records in JSON, however many (nhập bản ghi JSON theo dòng): the portal's shape, a crawl of its pages, rows of a
 * list, or our own.
 *
 * The shape of each record is found by its keys. Of a code that comes twice the first stands; the other is refused. Memory stays flat:
 * records are handed over, issues go to `sink` as they come, and a code seen costs one bit.
 *
 * @example
 * const refused = [];
 * const sink = { flag: () => undefined, refuse: (issue) => refused.push(issue) };
 * const run = recordImport({ source: "export", checkedOn: civilDateUnsafe("2026-11-01") }, sink);
 * run.take({ code: "1.001193", name: "Đăng ký khai sinh", isWard: true })?.levels; // => ["commune"]
 * run.take({ ma_thu_tuc: "1.001193", ten_thu_tuc: "Khai sinh", cap_thuc_hien: "Cấp xã" }); // => undefined
 * refused; // => [{ row: 2, code: "1.001193", reason: "codeRepeated" }]
 * run.counts(); // => { rows: 2, read: 1, flagged: 0, refused: 1 }
 * @since 0.1.0
 */
export const recordImport = (where: ImportSource, sink: IssueSink): RecordImport => {
  const log = importLog(sink);
  const seen = codesSeen();
  let rows = 0;
  const held: { readonly issue: ImportIssue }[] = [];
  const inner = importLog({ flag: (issue) => held.push({ issue }), refuse: (issue) => log.refuse(issue) });
  const read = (value: unknown, row: number): ProcedureRecord | undefined => {
    const from = objectOf(value);
    if (from === undefined) {
      log.refuse({ row, reason: "notARecord" });
      return undefined;
    }
    if (isOwnRecord(from)) return ownRecord(from, where, row, inner);
    return isPortalRecord(from) ? portalRecord(from, where, row, inner) : pageRecord(from, where, row, inner);
  };
  return {
    take: (value, row = rows + 1) => {
      rows = row;
      held.length = 0;
      const record = read(value, row);
      const isNew = record === undefined || seen.isNew(record.code);
      if (!isNew) log.refuse({ row, code: record.code, reason: "codeRepeated" });
      else if (record !== undefined) for (const { issue } of held) log.flag(issue);
      log.endRow();
      return isNew ? record : undefined;
    },
    refuse: (issue) => {
      rows = issue.row;
      log.refuse(issue);
      log.endRow();
    },
    counts: log.counts,
    notKept: inner.notKept,
  };
};

/** A record as read, with what of it is in doubt. */
export interface RecordRead {
  readonly record: ProcedureRecord;
  readonly flagged: readonly ImportIssue[];
}

/**
 * Reads one procedure in JSON, of any shape `recordImport` knows; `row` is the number the report calls it by.
 *
 * What the record does not say stays unsaid: a limit without a unit is `unspecified`, a fee of 0 is never `free`, a body of the districts
 * that ended is kept and flagged. Fails with the reason when the value is no record, its code or name cannot be read, two codes differ,
 * or the text names another procedure's code.
 *
 * @example
 * const where = { source: "export", checkedOn: civilDateUnsafe("2026-11-01") };
 * const way = { submissionMethod: "DIRECT", processingTime: 5, fees: [{ value: 0, description: "Theo Nghị quyết của HĐND tỉnh" }] };
 * const json = { code: "2.000815.H46", name: "Chứng thực bản sao", isWard: true, executionMethods: [way] };
 * const read = fromRecord(json, where);
 * read.ok && read.value.record.cases[0]?.channels?.[0]?.limit; // => { amount: 5, unit: "unspecified" }
 * read.ok && read.value.record.cases[0]?.channels?.[0]?.fees; // => [{ status: "setByProvincialCouncil" }]
 * read.ok && read.value.flagged.map(({ reason }) => reason); // => ["unitMissingInSource", "feeZeroInSource"]
 * @since 0.1.0
 */
export const fromRecord = (json: unknown, where: ImportSource, row = 1): Result<RecordRead, ImportIssue> => {
  const flagged: ImportIssue[] = [];
  const refused: ImportIssue[] = [];
  const sink = {
    flag: (issue: ImportIssue) => flagged.push(issue),
    refuse: (issue: ImportIssue) => refused.push(issue),
  };
  const record = recordImport(where, sink).take(json, row);
  return record === undefined ? err(refused[0] ?? { row, reason: "notARecord" }) : ok({ record, flagged });
};

/**
 * Reads many records in JSON and reports each that could not be read (nhập nhiều bản ghi thủ tục).
 *
 * Fails with `NothingRead` when not one was read.
 *
 * @example
 * const where = { source: "export", checkedOn: civilDateUnsafe("2026-11-01") };
 * const read = fromRecords([{ code: "1.001193", name: "Đăng ký khai sinh", isWard: true }, { code: "?" }], where);
 * read.ok && read.value.refused; // => [{ row: 2, reason: "codeUnreadable", text: "?" }]
 * fromRecords([], where); // => err { _tag: "NothingRead", rows: 0, refused: [] }
 * @since 0.1.0
 */
export const fromRecords = (records: Iterable<unknown>, where: ImportSource): Result<ImportReport, NothingRead> => {
  const flagged: ImportIssue[] = [];
  const refused: ImportIssue[] = [];
  const read: ProcedureRecord[] = [];
  const run = recordImport(where, {
    flag: (issue) => flagged.push(issue),
    refuse: (issue) => refused.push(issue),
  });
  for (const json of records) {
    const record = run.take(json);
    if (record !== undefined) read.push(record);
  }
  const counts = run.counts();
  if (read.length === 0) return err({ _tag: "NothingRead", rows: counts.rows, refused });
  return ok({ records: read.sort(byCode), counts, flagged, refused, notKept: run.notKept() });
};

const byCode = (a: ProcedureRecord, b: ProcedureRecord): number => (a.code < b.code ? -1 : 1);
