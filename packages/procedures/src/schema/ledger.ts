import type { CivilDate } from "@haicap/kernel";
import { civilDateSchema } from "@haicap/kernel/schema";
import * as z from "zod";
import type { Ledger } from "../ledger/ledgerOn.ts";
import { confidenceSchema } from "./record.ts";
import { dateOut, levelSchema } from "./shared.ts";

/** What `procedures.ledger` takes: the day asked about, and the day before anything moved. */
export const proceduresLedgerInput: z.ZodType<
  { readonly on?: CivilDate | undefined; readonly since?: CivilDate | undefined },
  { readonly on?: string | undefined; readonly since?: string | undefined }
> = z
  .strictObject({ on: civilDateSchema.optional(), since: civilDateSchema.optional() })
  .refine(({ on, since }) => on === undefined || since === undefined || since < on, {
    error: "since phải trước on | since must be before on",
    path: ["since"],
  });

const kind = z.enum(["original", "division", "devolution", "decentralisation", "authorisation"]);
const text = z.string();

/** What `procedures.ledger` answers. */
export const proceduresLedgerOutput: z.ZodType<Ledger> = z.strictObject({
  on: dateOut,
  since: dateOut,
  procedures: z.int(),
  flows: z.array(
    z.strictObject({
      from: levelSchema,
      to: levelSchema,
      kind,
      procedures: z.int(),
      inferred: z.int(),
      recalled: z.int(),
    }),
  ),
  stayed: z.int(),
  abolished: z.int(),
  notThere: z.int(),
  cannotTell: z.int(),
  acts: z.array(
    z.strictObject({
      instrument: text,
      type: text,
      title: z.strictObject({ vi: text, en: text }),
      ministry: text,
      kinds: z.array(text),
      issuedOn: text.exactOptional(),
      from: dateOut.exactOptional(),
      until: dateOut.exactOptional(),
      confidence: confidenceSchema,
      procedures: z.int(),
    }),
  ),
  published: z.array(
    z.strictObject({
      measure: z.enum(["centreToLocal", "fromDistrict", "abolished", "listed"]),
      asOf: dateOut,
      figure: z.int(),
      source: text,
      confidence: confidenceSchema,
      counted: z.int(),
      inferred: z.int(),
      cannotTell: z.int(),
      notInCatalog: z.int(),
      reproduced: z.boolean(),
    }),
  ),
});
