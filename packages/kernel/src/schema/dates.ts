import * as z from "zod";
import { type CivilDate, type NotACivilDate, parseCivilDate } from "../date/CivilDate.ts";
import { type Instant, type NotAnInstant, parseInstant } from "../date/Instant.ts";
import type { Result } from "../result/Result.ts";
import { explainEn } from "../text/en.ts";
import { explainVi } from "../text/vi.ts";

const read =
  <T, E extends NotACivilDate | NotAnInstant>(parse: (input: string) => Result<T, E>) =>
  (input: string, context: z.RefinementCtx<string>): T => {
    const parsed = parse(input);
    if (parsed.ok) return parsed.value;
    const message = inBoth(explainVi(parsed.error), explainEn(parsed.error));
    context.addIssue({ code: "custom", message, input, params: { failure: parsed.error } });
    return z.NEVER;
  };

/** Joins the two languages by a bar; a bar inside a quoted value is written as its escape, so that the first one divides. */
const inBoth = (vi: string, en: string): string =>
  [vi, en].map((words) => words.replaceAll("|", "\\u007c")).join(" | ");

/** A civil date (ngày) as `YYYY-MM-DD`. Messages are "Vietnamese | English". */
export const civilDateSchema: z.ZodType<CivilDate, string> = z
  .string()
  .transform(read(parseCivilDate))
  .meta({ description: "Ngày, YYYY-MM-DD | A civil date, YYYY-MM-DD", examples: ["2026-06-01"] });

/** An instant (thời điểm) as ISO 8601 with an offset; becomes a number of milliseconds. Messages are "Vietnamese | English". */
export const instantSchema: z.ZodType<Instant, string> = z
  .string()
  .transform(read((input) => parseInstant(input)))
  .meta({ description: "Thời điểm kèm múi giờ | An instant with its offset", examples: ["2026-11-20T09:00:00+07:00"] });
