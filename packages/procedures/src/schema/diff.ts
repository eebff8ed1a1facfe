import type { CivilDate } from "@haicap/kernel";
import { citationSchema, civilDateSchema } from "@haicap/kernel/schema";
import * as z from "zod";
import type { ProcedureDiff } from "../diff/diffProcedures.ts";
import { codeOut, levelSchema } from "./shared.ts";

/** What `procedures.diff` takes: two days. */
export const proceduresDiffInput: z.ZodType<
  { readonly from: CivilDate; readonly to: CivilDate },
  { readonly from: string; readonly to: string }
> = z.strictObject({ from: civilDateSchema, to: civilDateSchema });

const reference = { code: codeOut, name: z.string() };
const references = z.array(z.strictObject(reference));

/** What `procedures.diff` answers. */
export const proceduresDiffOutput: z.ZodType<ProcedureDiff> = z.strictObject({
  added: references,
  abolished: references,
  replaced: z.array(z.strictObject({ ...reference, by: z.array(codeOut) })),
  moved: z.array(
    z.strictObject({
      ...reference,
      from: z.array(levelSchema),
      to: z.array(levelSchema),
      kind: z.enum(["original", "division", "devolution", "decentralisation", "authorisation"]),
      citations: z.array(citationSchema),
    }),
  ),
  limitsChanged: references,
  feesChanged: references,
  unknown: z.int(),
});
