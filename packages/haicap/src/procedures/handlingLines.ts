import type { Handling } from "@haicap/procedures";
import { handlingEn, handlingVi } from "@haicap/procedures/text";

/**
 * Tells an answer of `whoHandles` to a person (diễn giải câu trả lời), one element a line: who decides and where, why, where to hand
 * in, what to mind.
 *
 * @example
 * const answer = procedures.whoHandles({ code: "2.000528", on: "2025-07-01" });
 * answer.ok && handlingLines(answer.value, "en").slice(1, 3);
 * // => ["On 1 July 2025", "Decides: Ủy ban nhân dân cấp xã"]
 * @since 0.1.0
 */
export const handlingLines = (handling: Handling, language: "vi" | "en" = "vi"): readonly string[] =>
  language === "vi" ? handlingVi(handling) : handlingEn(handling);
