import { err, ok, type Result } from "@haicap/kernel";
import type { ProcedureRecord } from "../catalog/Procedure.ts";
import { fromPortalRecord } from "./fromPortalRecord.ts";
import type { ImportIssue, ImportReport, NothingRead } from "./ImportReport.ts";
import type { ImportSource } from "./ImportSource.ts";

/**
 * Reads many records of the portal, and reports each that could not be read (nhập bản ghi của Cổng Dịch vụ công).
 *
 * Takes any iterable and holds one record at a time beside the result. Of a code that comes twice the first stands; the other is
 * refused. Fails with `NothingRead` when not one was read.
 *
 * @example
 * const where = { source: "export", checkedOn: civilDateUnsafe("2026-11-01") };
 * const read = fromPortalRecords([{ code: "1.001193", name: "Đăng ký khai sinh", isWard: true }, { code: "?" }], where);
 * read.ok && read.value.refused; // => [{ row: 2, reason: "codeUnreadable", text: "?" }]
 * fromPortalRecords([], where); // => err { _tag: "NothingRead", rows: 0, refused: [] }
 * @since 0.1.0
 */
export const fromPortalRecords = (
  records: Iterable<unknown>,
  where: ImportSource,
): Result<ImportReport, NothingRead> => {
  const read = new Map<string, ProcedureRecord>();
  const flagged: ImportIssue[] = [];
  const refused: ImportIssue[] = [];
  let row = 0;
  for (const json of records) {
    row++;
    const one = fromPortalRecord(json, where, row);
    if (!one.ok) refused.push(one.error);
    else if (read.has(one.value.record.code))
      refused.push({ row, code: one.value.record.code, reason: "codeRepeated" });
    else {
      read.set(one.value.record.code, one.value.record);
      flagged.push(...one.value.flagged);
    }
  }
  if (read.size === 0) return err({ _tag: "NothingRead", rows: row, refused });
  const sorted = [...read.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  return ok({ records: sorted, read: read.size, flagged, refused });
};
