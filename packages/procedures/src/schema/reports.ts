import type { CivilDate, Words } from "@haicap/kernel";
import { civilDateSchema } from "@haicap/kernel/schema";
import * as z from "zod";
import type { Completeness } from "../list/completenessOf.ts";
import type { Sunset } from "../list/sunsets.ts";
import type { OverlayProblem } from "../overlay/overlayProblems.ts";
import type { ProvinceOverlay } from "../overlay/ProvinceOverlay.ts";
import { type ProvinceOverlayWire, provinceOverlaySchema } from "./overlay.ts";
import { codeOut, dateOut } from "./shared.ts";

/** What `procedures.sunsets` takes: `from` inclusive, `until` exclusive. */
export const proceduresSunsetsInput: z.ZodType<
  { readonly from: CivilDate; readonly until: CivilDate },
  { readonly from: string; readonly until: string }
> = z.strictObject({ from: civilDateSchema, until: civilDateSchema }).refine(({ from, until }) => from < until, {
  error: "ngày kết thúc phải sau ngày bắt đầu | the period must end after it begins",
  path: ["until"],
});

/** What `procedures.sunsets` answers. */
export const proceduresSunsetsOutput: z.ZodType<{ readonly sunsets: readonly Sunset[] }> = z.strictObject({
  sunsets: z.array(
    z.strictObject({
      instrument: z.string(),
      until: dateOut,
      replacedBy: z.string().exactOptional(),
      procedures: z.array(z.strictObject({ code: codeOut, name: z.string() })),
    }),
  ),
});

/** What `procedures.completeness` takes; without `on`, the last day the catalog covers. */
export const proceduresCompletenessInput: z.ZodType<
  { readonly on?: CivilDate | undefined },
  { readonly on?: string | undefined }
> = z.strictObject({ on: civilDateSchema.optional() });

/** What `procedures.completeness` answers. */
export interface ProceduresCompletenessOutput {
  readonly on: CivilDate;
  readonly ministries: readonly Completeness[];
}

const counts = [
  "procedures",
  "established",
  "caseFacts",
  "unwrittenRule",
  "unknown",
  "notThere",
  "recalledOwner",
  "records",
  "limitWithUnit",
  "limitWithoutUnit",
  "feeKnown",
  "documents",
  "outcomes",
  "legalBasis",
  "flagged",
] as const satisfies readonly (keyof Completeness)[];

export const proceduresCompletenessOutput: z.ZodType<ProceduresCompletenessOutput> = z.strictObject({
  on: dateOut,
  ministries: z.array(
    z.strictObject({
      ministry: z.string(),
      ...(Object.fromEntries(counts.map((key) => [key, z.int()])) as Record<(typeof counts)[number], z.ZodInt>),
    }),
  ),
});

/** What `procedures.overlayProblems` takes; without `on`, the last day the catalog covers. */
export const proceduresOverlayProblemsInput: z.ZodType<
  { readonly overlays: readonly ProvinceOverlay[]; readonly on?: CivilDate | undefined },
  { readonly overlays: readonly ProvinceOverlayWire[]; readonly on?: string | undefined }
> = z.strictObject({
  overlays: z.array(provinceOverlaySchema).max(1000),
  on: civilDateSchema.optional(),
}) as unknown as z.ZodType<
  { readonly overlays: readonly ProvinceOverlay[]; readonly on?: CivilDate | undefined },
  { readonly overlays: readonly ProvinceOverlayWire[]; readonly on?: string | undefined }
>;

/** What `procedures.overlayProblems` answers: rows counted from 0, each problem in words. */
export interface ProceduresOverlayProblemsOutput {
  readonly on: CivilDate;
  readonly problems: readonly (OverlayProblem & { readonly message: Words })[];
}

export const proceduresOverlayProblemsOutput: z.ZodType<ProceduresOverlayProblemsOutput> = z.strictObject({
  on: dateOut,
  problems: z.array(
    z.strictObject({
      row: z.int(),
      problem: z.enum([
        "withoutBasis",
        "withoutEnd",
        "emptyPeriod",
        "expired",
        "notYetInForce",
        "basisExpired",
        "notNormative",
        "unknownProcedure",
        "codeTaken",
        "notOfProvince",
        "overlap",
        "secondStep",
      ]),
      codes: z.array(codeOut).exactOptional(),
      other: z.int().exactOptional(),
      message: z.strictObject({ vi: z.string(), en: z.string() }),
    }),
  ),
});
