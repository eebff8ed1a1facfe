import * as z from "zod";
import type { Period } from "../period/Period.ts";
import { civilDateSchema } from "./dates.ts";

const message =
  'ngày kết thúc "until" phải sau ngày bắt đầu "from" (until không thuộc khoảng) | "until" must come after "from" (until is exclusive)';

/** A half-open period (khoảng thời gian): `from` belongs to it, `until` does not. */
export const periodSchema: z.ZodType<Period, { from: string; until?: string | undefined }> = z
  .strictObject({ from: civilDateSchema, until: civilDateSchema.optional() })
  .refine(({ from, until }) => until === undefined || from < until, { error: message, path: ["until"] })
  .transform(({ from, until }): Period => (until === undefined ? { from } : { from, until }));
