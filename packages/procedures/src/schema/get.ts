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
import { caseSchema, confidenceSchema, documentSchema, limitReadingSchema, shownChannelSchema } from "./record.ts";
import { codeOut, dateOut, levelSchema, procedureCodeSchema } from "./shared.ts";

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
  readonly replaces?: readonly ProcedureCode[];
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
  replaces: z.array(codeOut).exactOptional(),
  issuer: text.exactOptional(),
  limit: limitReadingSchema.exactOptional(),
  cases: z.array(caseSchema),
  channels: z.array(shownChannelSchema),
  documents: z.array(documentSchema),
  results: z.array(text),
  competent: z.array(text),
  implementing: z.array(text),
  citations: z.array(citationSchema),
  flags: z.array(text),
  certainty: z.enum(["confirmed", "provisional"]),
  confidence: z.record(text, confidenceSchema),
  checkedOn: dateOut,
  source: text,
});
