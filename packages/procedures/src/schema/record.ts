import * as z from "zod";
import type {
  FieldConfidence,
  LimitReading,
  ProcedureCase,
  ProcedureChannel,
  ProcedureFee,
  ProcedureRecord,
  RequiredDocument,
} from "../catalog/Procedure.ts";
import type { ProcedureFile } from "../export/toJson.ts";
import { codeOut, dateOut, feeSchema, levelSchema, organSchema } from "./shared.ts";

const text = z.string();
export const confidenceSchema: z.ZodType<FieldConfidence> = z.enum(["verified", "recalled"]);
const units = ["workingDay", "calendarDay", "workingHour", "hour", "month", "sameDay", "unspecified"] as const;
const limit = { amount: z.number(), unit: z.enum(units) };

/** A limit read from the law. */
export const limitReadingSchema: z.ZodType<LimitReading> = z.strictObject({
  ...limit,
  confidence: confidenceSchema,
  note: z.strictObject({ vi: text, en: text }).exactOptional(),
});

const channelShape = {
  channel: z.enum(["inPerson", "online", "publicPost"]),
  limit: z.strictObject(limit).exactOptional(),
  limitText: text.exactOptional(),
  fees: z.array(feeSchema),
  feeText: text.exactOptional(),
  note: text.exactOptional(),
};

/** A way to hand in as an answer shows it: with its fee apart when it has one only. */
export const shownChannelSchema: z.ZodType<ProcedureChannel & { readonly fee?: ProcedureFee }> = z.strictObject({
  ...channelShape,
  fee: feeSchema.exactOptional(),
});

/** A required document. */
export const documentSchema: z.ZodType<RequiredDocument> = z.strictObject({
  name: text,
  originals: z.number().exactOptional(),
  copies: z.number().exactOptional(),
  form: text.exactOptional(),
  present: z.boolean().exactOptional(),
});

/** A case with its channels and documents. */
export const caseSchema: z.ZodType<ProcedureCase> = z.strictObject({
  name: text.exactOptional(),
  channels: z.array(z.strictObject(channelShape)).exactOptional(),
  documents: z.array(documentSchema).exactOptional(),
});

const texts = z.array(text);

/** A whole record, as `toJson` of `./export` writes it. */
export const procedureRecordSchema: z.ZodType<ProcedureRecord> = z.strictObject({
  code: codeOut,
  name: text.min(1),
  field: text,
  ministry: text,
  levels: z.array(levelSchema),
  kind: text.exactOptional(),
  subjects: texts.exactOptional(),
  decision: text.exactOptional(),
  competent: texts.exactOptional(),
  implementing: texts.exactOptional(),
  coordinating: texts.exactOptional(),
  authorised: texts.exactOptional(),
  verticalAgency: organSchema.exactOptional(),
  cases: z.array(caseSchema),
  outcomes: texts,
  legalBasis: texts,
  limitReading: limitReadingSchema.exactOptional(),
  onlineLevel: z.enum(["fullyOnline", "partlyOnline"]).exactOptional(),
  replacedBy: z.array(codeOut).exactOptional(),
  issuer: text.exactOptional(),
  flags: texts,
  source: text,
  checkedOn: dateOut,
  confidence: z.record(text, confidenceSchema),
});

/** A file of records, as `toJson` of `./export` writes it; `z.toJSONSchema` of it is its JSON Schema. */
export const procedureFileSchema: z.ZodType<ProcedureFile> = z.strictObject({
  format: z.literal("haicap.procedures"),
  version: z.literal(1),
  records: z.array(procedureRecordSchema),
});
