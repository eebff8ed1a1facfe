import type { ProcedureCode } from "@haicap/identifiers";
import type { CivilDate, LegalCitation } from "@haicap/kernel";
import { citationSchema, civilDateSchema } from "@haicap/kernel/schema";
import type { GovernmentLevel } from "@haicap/units";
import * as z from "zod";
import type {
  LimitReading,
  ProcedureCase,
  ProcedureChannel,
  ProcedureFee,
  ProcedureRecord,
  RequiredDocument,
} from "../catalog/Procedure.ts";
import type { HandlingStatus } from "../competence/Handling.ts";
import { codeOut, dateOut, feeSchema, levelSchema, procedureCodeSchema } from "./shared.ts";

/** What `procedures.get` takes. */
export const proceduresGetInput: z.ZodType<
  { readonly code: ProcedureCode; readonly on?: CivilDate | undefined },
  { readonly code: string; readonly on?: string | undefined }
> = z.strictObject({ code: procedureCodeSchema, on: civilDateSchema.optional() });

/** What `procedures.get` answers. `channels` and `documents` are those of all cases together; `fee` is there when a row has one only. */
export interface ProceduresGetOutput
  extends Pick<
    ProcedureRecord,
    "code" | "name" | "field" | "ministry" | "kind" | "subjects" | "onlineLevel" | "replacedBy" | "issuer" | "flags"
  > {
  readonly on: CivilDate;
  readonly status: HandlingStatus;
  readonly levels: readonly GovernmentLevel[];
  readonly limit?: LimitReading;
  readonly cases: readonly ProcedureCase[];
  readonly channels: readonly (ProcedureChannel & { readonly fee?: ProcedureFee })[];
  readonly documents: readonly RequiredDocument[];
  readonly results: readonly string[];
  readonly competent: readonly string[];
  readonly implementing: readonly string[];
  readonly citations: readonly LegalCitation[];
  readonly certainty: "confirmed" | "provisional";
  readonly confidence: ProcedureRecord["confidence"];
  readonly checkedOn: CivilDate;
  readonly source: string;
}

const text = z.string();
const confidence = z.enum(["verified", "recalled"]);
const units = ["workingDay", "calendarDay", "workingHour", "hour", "month", "sameDay", "unspecified"] as const;
const limit = { amount: z.number(), unit: z.enum(units) };

const channelShape = {
  channel: z.enum(["inPerson", "online", "publicPost"]),
  limit: z.strictObject(limit).exactOptional(),
  limitText: text.exactOptional(),
  fees: z.array(feeSchema),
  feeText: text.exactOptional(),
  note: text.exactOptional(),
};

const document: z.ZodType<RequiredDocument> = z.strictObject({
  name: text,
  originals: z.number().exactOptional(),
  copies: z.number().exactOptional(),
  form: text.exactOptional(),
  present: z.boolean().exactOptional(),
});

export const proceduresGetOutput: z.ZodType<ProceduresGetOutput> = z.strictObject({
  code: codeOut,
  name: text,
  field: text,
  ministry: text,
  on: dateOut,
  status: z.enum(["inForce", "notInForce", "abolished", "internal", "unknown"]),
  levels: z.array(levelSchema),
  kind: text.exactOptional(),
  subjects: z.array(text).exactOptional(),
  onlineLevel: z.enum(["fullyOnline", "partlyOnline"]).exactOptional(),
  replacedBy: z.array(codeOut).exactOptional(),
  issuer: text.exactOptional(),
  limit: z.strictObject({ ...limit, confidence, note: text.exactOptional() }).exactOptional(),
  cases: z.array(
    z.strictObject({
      name: text.exactOptional(),
      channels: z.array(z.strictObject(channelShape)).exactOptional(),
      documents: z.array(document).exactOptional(),
    }),
  ),
  channels: z.array(z.strictObject({ ...channelShape, fee: feeSchema.exactOptional() })),
  documents: z.array(document),
  results: z.array(text),
  competent: z.array(text),
  implementing: z.array(text),
  citations: z.array(citationSchema),
  flags: z.array(text),
  certainty: z.enum(["confirmed", "provisional"]),
  confidence: z.record(text, confidence),
  checkedOn: dateOut,
  source: text,
});
