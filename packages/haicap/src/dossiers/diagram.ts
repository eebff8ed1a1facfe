import type { CompiledDefinition } from "@haicap/dossiers";
import { toMermaid, toSvg, toXState } from "@haicap/dossiers/diagram";
import { type DiagramAsked, type DossiersDiagramOutput, dossiersDiagramInput } from "@haicap/dossiers/schema";
import { map, type Result } from "@haicap/kernel";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { dossierDefinition, dossierVersions } from "../tables/dossiers.ts";
import { explainHistory } from "./explainHistory.ts";
import type { HistoryFailure } from "./historyOf.ts";

/** The input of {@link diagram}, as written on the wire. */
export interface DiagramInput {
  readonly definition?: string;
  readonly on?: string;
  readonly format: "svg" | "mermaid" | "xstate";
  readonly language?: "vi" | "en";
}

/**
 * Draws the life of a dossier (sơ đồ quy trình): an SVG picture, a Mermaid diagram, or the configuration of an XState machine as JSON.
 *
 * `definition` names one, `on` takes that in force on a day; without both the newest. Names are Vietnamese unless told otherwise.
 *
 * @legal one-stop-2025
 * @example
 * const drawn = diagram({ format: "mermaid", on: "2025-06-30" });
 * drawn.ok && [drawn.value.definition, drawn.value.text.split("\n")[0]]; // => ["decree-61-2018", "stateDiagram-v2"]
 * @since 0.1.0
 */
export const diagram = (
  input: DiagramInput,
): Result<DossiersDiagramOutput & { readonly data: DataVersions }, Failure> =>
  answer({ input: dossiersDiagramInput, data: dossierVersions, rule: draw, explain: explainHistory }, input);

const draw = ({
  definition,
  on,
  format,
  language = "vi",
}: DiagramAsked): Result<DossiersDiagramOutput, HistoryFailure> =>
  map(dossierDefinition(definition, on), ({ compiled }) => {
    const { id, nameVi, nameEn, citations } = compiled.definition;
    return {
      definition: id,
      name: { vi: nameVi, en: nameEn },
      format,
      text: formats[format](compiled, language),
      citations,
    };
  });

const formats: Readonly<
  Record<DiagramAsked["format"], (compiled: CompiledDefinition, language: "vi" | "en") => string>
> = {
  svg: toSvg,
  mermaid: ({ definition, commands }, language) =>
    toMermaid(definition, (key) => {
      const command = commands.get(key);
      return (language === "vi" ? command?.nameVi : command?.nameEn) ?? key;
    }),
  xstate: (compiled) => `${JSON.stringify(toXState(compiled), null, 2)}\n`,
};
