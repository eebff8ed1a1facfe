import type { ProcedureCode } from "@haicap/identifiers";
import { civilDateSchema } from "@haicap/kernel/schema";
import type { GovernmentLevel } from "@haicap/units";
import * as z from "zod";
import type { ProcedureMatchKind, ProcedureQuery } from "../search/searchProcedures.ts";
import { codeOut, type Defined, levelSchema, withoutUndefined } from "./shared.ts";

/** A query of `procedures.search` as written on the wire. */
export interface ProceduresSearchWire {
  readonly text: string;
  readonly level?: GovernmentLevel | undefined;
  readonly field?: string | undefined;
  readonly on?: string | undefined;
  readonly limit?: number | undefined;
}

/** What `procedures.search` takes. */
export const proceduresSearchInput: z.ZodType<ProcedureQuery, ProceduresSearchWire> = z
  .strictObject({
    text: z.string().min(1, "hãy cho vài chữ của tên thủ tục | give some words of the name").max(500),
    level: levelSchema.optional(),
    field: z.string().optional(),
    on: civilDateSchema.optional(),
    limit: z.int().min(1).max(1000).optional(),
  })
  .transform((query): Defined<ProcedureQuery> => withoutUndefined(query) as Defined<ProcedureQuery>);

/** What `procedures.search` answers. */
export interface ProceduresSearchOutput {
  readonly matches: readonly {
    readonly code: ProcedureCode;
    readonly name: string;
    readonly field: string;
    readonly ministry: string;
    readonly levels: readonly GovernmentLevel[];
    readonly match: ProcedureMatchKind;
    readonly score: number;
  }[];
  readonly total: number;
}

export const proceduresSearchOutput: z.ZodType<ProceduresSearchOutput> = z.strictObject({
  matches: z.array(
    z.strictObject({
      code: codeOut,
      name: z.string(),
      field: z.string(),
      ministry: z.string(),
      levels: z.array(levelSchema),
      match: z.enum(["code", "exact", "prefix", "phrase", "words", "partial", "initials", "typo", "some"]),
      score: z.number(),
    }),
  ),
  total: z.int(),
});
