import type { IndicatorPart } from "@haicap/dossiers/indicators";
import { indicatorPartSchema } from "@haicap/dossiers/schema";
import { err, ok, type Result } from "@haicap/kernel";
import type { Failure } from "../operation/answer.ts";
import { invalidInput } from "../operation/invalidInput.ts";

/**
 * Checks a part that comes from elsewhere (kết quả từng phần), so that it can be merged. Fails with `InvalidInput`.
 *
 * @example
 * part({ total: {} }).ok; // => false
 * @since 0.1.0
 */
export const part = (given: unknown): Result<IndicatorPart, Failure> => {
  const read = indicatorPartSchema.safeParse(given);
  return read.success ? ok(read.data) : err(invalidInput(read.error.issues));
};
