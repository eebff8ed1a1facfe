import type { CivilDate } from "@haicap/kernel";
import { civilDateSchema } from "@haicap/kernel/schema";
import * as z from "zod";
import type { Cell } from "../import/columns.ts";
import type { ImportIssue, ImportReport } from "../import/ImportReport.ts";
import { procedureRecordSchema } from "./record.ts";

/** What `procedures.import` takes, as written on the wire: records in JSON, or sheets as rows of cells; one of the two. */
export interface ProceduresImportWire {
  readonly records?: readonly unknown[] | undefined;
  readonly sheets?:
    | readonly { readonly name?: string | undefined; readonly rows: readonly (readonly Cell[])[] }[]
    | undefined;
  readonly source: string;
  readonly checkedOn: string;
}

/** The question of `procedures.import`. */
export interface ProceduresImportQuestion {
  readonly records?: readonly unknown[];
  readonly sheets?: readonly { readonly name?: string; readonly rows: readonly (readonly Cell[])[] }[];
  readonly source: string;
  readonly checkedOn: CivilDate;
}

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const most = 20_000;

/** What `procedures.import` takes. */
export const proceduresImportInput: z.ZodType<ProceduresImportQuestion, ProceduresImportWire> = z
  .strictObject({
    records: z.array(z.unknown()).max(most).exactOptional(),
    sheets: z
      .array(z.strictObject({ name: z.string().exactOptional(), rows: z.array(z.array(cell)).max(most) }))
      .max(100)
      .exactOptional(),
    source: z.string(),
    checkedOn: civilDateSchema,
  })
  .superRefine(({ records, sheets }, context) => {
    if ((records === undefined) !== (sheets === undefined)) return;
    const message = "cần đúng một trong hai: records hoặc sheets | exactly one is needed: records or sheets";
    context.addIssue({ code: "custom", input: records, path: ["records"], message });
  }) as unknown as z.ZodType<ProceduresImportQuestion, ProceduresImportWire>;

const issue = z.strictObject({
  row: z.int(),
  sheet: z.string().exactOptional(),
  code: z.string().exactOptional(),
  reason: z.string(),
  text: z.string().exactOptional(),
  rows: z.int().exactOptional(),
}) as unknown as z.ZodType<ImportIssue>;

/** What `procedures.import` answers: the records, and what became of each row. */
export const proceduresImportOutput: z.ZodType<ImportReport> = z.strictObject({
  records: z.array(procedureRecordSchema),
  counts: z.strictObject({ rows: z.int(), read: z.int(), flagged: z.int(), refused: z.int() }),
  flagged: z.array(issue),
  refused: z.array(issue),
  notKept: z.array(z.strictObject({ name: z.string(), rows: z.int() })),
});
