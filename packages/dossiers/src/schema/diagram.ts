import type { CivilDate, LegalCitation, Words } from "@haicap/kernel";
import { citationSchema, civilDateSchema } from "@haicap/kernel/schema";
import * as z from "zod";

/** Which definition to draw, by its id or by a day, how, and in which language. */
export interface DiagramAsked {
  readonly definition?: string;
  readonly on?: CivilDate;
  readonly format: "svg" | "mermaid" | "xstate";
  readonly language?: "vi" | "en";
}

/** What `dossiers.diagram` takes; without `definition` and `on` the newest definition. */
export const dossiersDiagramInput: z.ZodType<DiagramAsked, unknown> = z.strictObject({
  definition: z.string().exactOptional(),
  on: civilDateSchema.exactOptional(),
  format: z.enum(["svg", "mermaid", "xstate"]),
  language: z.enum(["vi", "en"]).exactOptional(),
});

/** What `dossiers.diagram` answers: the picture, or the configuration, as text. */
export interface DossiersDiagramOutput {
  readonly definition: string;
  readonly name: Words;
  readonly format: "svg" | "mermaid" | "xstate";
  readonly text: string;
  readonly citations: readonly LegalCitation[];
}

/** What `dossiers.diagram` answers, without the data versions. */
export const dossiersDiagramOutput: z.ZodType<DossiersDiagramOutput> = z.object({
  definition: z.string(),
  name: z.object({ vi: z.string(), en: z.string() }),
  format: z.enum(["svg", "mermaid", "xstate"]),
  text: z.string(),
  citations: z.array(citationSchema),
});
