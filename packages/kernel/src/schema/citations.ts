import * as z from "zod";
import type { LegalCitation } from "../law/LegalCitation.ts";

/** A legal reference on the wire (viện dẫn): the instrument as issued, and where known article, clause, point and a note. */
export const citationSchema: z.ZodType<LegalCitation> = z
  .strictObject({
    instrument: z.string().min(1),
    article: z.string().exactOptional(),
    clause: z.string().exactOptional(),
    point: z.string().exactOptional(),
    note: z.string().exactOptional(),
  })
  .meta({ examples: [{ instrument: "118/2025/NĐ-CP", article: "17", clause: "2" }] });

/** What `citations.parse` takes: any text. */
export const citationsParseInput: z.ZodType<{ readonly text: string }> = z.strictObject({ text: z.string() });

/** What `citations.parse` answers. */
export interface CitationsParseOutput {
  readonly citations: readonly LegalCitation[];
}

/** What `citations.parse` answers: every reference in order, each once. */
export const citationsParseOutput: z.ZodType<CitationsParseOutput> = z.object({
  citations: z.array(citationSchema),
});
