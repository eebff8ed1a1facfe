import type { CivilDate } from "@haicap/kernel";
import { citationSchema, civilDateSchema } from "@haicap/kernel/schema";
import * as z from "zod";
import type { ProcedureRecord } from "../catalog/Procedure.ts";
import type { CatalogDiff } from "../diff/diffCatalogs.ts";
import type { ProcedureDiff } from "../diff/diffProcedures.ts";
import { caseSchema, confidenceSchema, limitReadingSchema } from "./record.ts";
import { codeOut, dateOut, feeSchema, levelSchema, organSchema, procedureCodeSchema } from "./shared.ts";

const text = z.string();
const texts = z.array(text);

/** What a record has when it says nothing of it. */
const shape = {
  field: text.default(""),
  ministry: text.default(""),
  levels: z.array(levelSchema).default([]),
  kind: text.exactOptional(),
  subjects: texts.exactOptional(),
  decision: text.exactOptional(),
  competent: texts.exactOptional(),
  implementing: texts.exactOptional(),
  coordinating: texts.exactOptional(),
  authorised: texts.exactOptional(),
  verticalAgency: organSchema.exactOptional(),
  cases: z.array(caseSchema).default([]),
  outcomes: texts.default([]),
  legalBasis: texts.default([]),
  limitReading: limitReadingSchema.exactOptional(),
  onlineLevel: z.enum(["fullyOnline", "partlyOnline"]).exactOptional(),
  replacedBy: z.array(codeOut).exactOptional(),
  issuer: text.exactOptional(),
  flags: texts.default([]),
  source: text.default(""),
  checkedOn: dateOut.exactOptional(),
  confidence: z.record(text, confidenceSchema).default({}),
};

/** A record of a catalog to compare: code and name, and of the rest what there is. */
export type ComparedRecord = Partial<Omit<ProcedureRecord, "code" | "name">> & {
  readonly code: string;
  readonly name: string;
};

/** A catalog to compare: a file as `toJson` of `./export` writes it, or its records alone. */
export type ComparedCatalog =
  | { readonly format?: "haicap.procedures"; readonly version?: 1; readonly records: readonly ComparedRecord[] }
  | readonly ComparedRecord[];

const records = z.array(
  z.strictObject({ code: procedureCodeSchema, name: text.min(1), ...shape }),
) as unknown as z.ZodType<readonly ProcedureRecord[], readonly ComparedRecord[]>;

const catalog: z.ZodType<readonly ProcedureRecord[], ComparedCatalog> = z.union([
  records,
  z
    .strictObject({
      format: z.literal("haicap.procedures").exactOptional(),
      version: z.literal(1).exactOptional(),
      records,
    })
    .transform((file) => file.records),
]);

const side: z.ZodType<CivilDate | readonly ProcedureRecord[], string | ComparedCatalog> = z.union([
  civilDateSchema,
  catalog,
]);

/** Two days, or two catalogs. */
export interface DiffQuestion<Day, Catalog> {
  readonly from: Day | Catalog;
  readonly to: Day | Catalog;
}

/** What `procedures.diff` takes: two days of the catalog, or two catalogs. */
export const proceduresDiffInput: z.ZodType<
  DiffQuestion<CivilDate, readonly ProcedureRecord[]>,
  DiffQuestion<string, ComparedCatalog>
> = z.strictObject({ from: side, to: side }).superRefine(({ from, to }, context) => {
  if ((typeof from === "string") === (typeof to === "string")) return;
  const message =
    "cần hai ngày, hoặc hai bộ thủ tục; không so một ngày với một bộ | two days or two catalogs are needed, not one of each";
  context.addIssue({ code: "custom", input: to, path: ["to"], message });
});

const reference = { code: codeOut, name: z.string() };
const references = z.array(z.strictObject(reference));

const channelPart = {
  limit: z.strictObject({ amount: z.number(), unit: z.string() }).exactOptional(),
  limitText: text.exactOptional(),
  fees: z.array(feeSchema).exactOptional(),
  feeText: text.exactOptional(),
};
const channelChange = z.strictObject({
  case: text.exactOptional(),
  channel: z.enum(["inPerson", "online", "publicPost"]),
  row: z.int().exactOptional(),
  from: z.strictObject(channelPart).exactOptional(),
  to: z.strictObject(channelPart).exactOptional(),
});
const changed = z.array(
  z.strictObject({
    ...reference,
    changes: z.array(channelChange).exactOptional(),
    limitReading: z
      .strictObject({ from: limitReadingSchema.exactOptional(), to: limitReadingSchema.exactOptional() })
      .exactOptional(),
  }),
);
const recordOut = z.strictObject({ ...reference, ...shape });

/** What `procedures.diff` answers; `records` when two catalogs were compared. */
export const proceduresDiffOutput: z.ZodType<ProcedureDiff & Partial<Pick<CatalogDiff, "records">>> = z.strictObject({
  added: references,
  abolished: references,
  replaced: z.array(z.strictObject({ ...reference, by: z.array(codeOut) })),
  moved: z.array(
    z.strictObject({
      ...reference,
      from: z.array(levelSchema),
      to: z.array(levelSchema),
      kind: z.enum(["original", "division", "devolution", "decentralisation", "authorisation"]).exactOptional(),
      citations: z.array(citationSchema),
    }),
  ),
  limitsChanged: changed,
  feesChanged: changed,
  unknown: z.int(),
  records: z
    .strictObject({
      added: z.array(recordOut),
      removed: z.array(recordOut),
      changed: z.array(
        z.strictObject({
          ...reference,
          fields: z.array(z.strictObject({ field: text, from: z.unknown().optional(), to: z.unknown().optional() })),
        }),
      ),
    })
    .exactOptional(),
}) as unknown as z.ZodType<ProcedureDiff & Partial<Pick<CatalogDiff, "records">>>;
