import { dossiers } from "haicap";
import type { Terminal } from "../terminal/Terminal.ts";
import type { ExitCode } from "./ExitCode.ts";
import { languageOf } from "./language.ts";
import { refuse } from "./refuse.ts";

/** Options of `haicap dossier diagram`; at most one of `svg`, `mermaid` and `xstate`. */
export interface DossierDiagramOptions {
  readonly lang: string;
  readonly svg?: boolean;
  readonly mermaid?: boolean;
  readonly xstate?: boolean;
  readonly definition?: string;
  readonly on?: string;
}

/** `haicap dossier diagram`: draws the life of a dossier on standard output. */
export const dossierDiagram = async (options: DossierDiagramOptions, terminal: Terminal): Promise<ExitCode> => {
  const language = languageOf(options.lang, terminal);
  if (language === undefined) return 2;
  const chosen = (["svg", "mermaid", "xstate"] as const).filter((format) => options[format] === true);
  const [format = "mermaid", ...more] = chosen;
  if (more.length > 0) {
    terminal.stderr.write("chỉ một trong --svg, --mermaid, --xstate · only one of them\n");
    return 2;
  }
  const { definition, on } = options;
  const drawn = dossiers.diagram({
    format,
    language,
    ...(definition === undefined ? {} : { definition }),
    ...(on === undefined ? {} : { on }),
  });
  if (!drawn.ok) return refuse(drawn.error, language, terminal);
  terminal.stdout.write(drawn.value.text);
  return 0;
};
