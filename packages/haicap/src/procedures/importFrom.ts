import type { Result } from "@haicap/kernel";
import { fromRecords, fromSheets, type ImportReport } from "@haicap/procedures/import";
import { type ProceduresImportWire, proceduresImportInput } from "@haicap/procedures/schema";
import { explainEn, explainVi } from "@haicap/procedures/text";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { procedureVersions } from "../tables/procedures.ts";

/** The input of {@link importFrom}, as written on the wire. */
export type ImportFromInput = ProceduresImportWire;

/**
 * Reads procedures from records or sheets nobody has checked, and tells what became of each row (nhập thủ tục hành chính).
 *
 * `records` are of the portal's shape, of its crawled pages, rows of a list, or our own; `sheets` are those of a commune's workbook. Up to
 * 20,000 at once: files of any length go through `recordImport` and `tableImport`.
 *
 * Fails with `NothingRead` when not one row was read; its `refused` says why, row by row.
 *
 * @example
 * const list = { records: [{ ma_thu_tuc: "1.001193", ten_thu_tuc: "Khai sinh" }, {}], source: "sổ", checkedOn: "2026-11-01" };
 * const read = importFrom(list);
 * read.ok && read.value.counts; // => { rows: 2, read: 0, flagged: 1, refused: 1 }
 * read.ok && read.value.refused; // => [{ row: 2, reason: "codeMissing", text: "" }]
 * importFrom({ ...list, records: [] }); // => err { _tag: "NothingRead", rows: 0, … }
 * @since 0.1.0
 */
export const importFrom = (input: ImportFromInput): Result<ImportReport & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: proceduresImportInput,
      data: procedureVersions,
      rule: ({ records, sheets = [], ...where }) =>
        records === undefined ? fromSheets(sheets, where) : fromRecords(records, where),
      explain: (failure) => ({ vi: explainVi(failure), en: explainEn(failure) }),
    },
    input,
  );
