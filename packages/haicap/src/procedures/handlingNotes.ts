import type { Handling } from "@haicap/procedures";
import { type HandlingNotes, handlingNotesEn, handlingNotesVi } from "@haicap/procedures/text";

/**
 * Says why an answer of `whoHandles` is as it is, and what to mind (vì sao, lưu ý), apart from the lines of `handlingLines`.
 *
 * @example
 * const answer = procedures.whoHandles({ code: "2.000528", on: "2025-07-01" });
 * answer.ok && handlingNotes(answer.value, "en").reasons.length > 0; // => true
 * @since 0.1.0
 */
export const handlingNotes = (handling: Handling, language: "vi" | "en" = "vi"): HandlingNotes =>
  language === "vi" ? handlingNotesVi(handling) : handlingNotesEn(handling);
