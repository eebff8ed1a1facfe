import { operationNamed } from "haicap/operations";
import { safely } from "../batch/safely.ts";
import type { Terminal } from "../terminal/Terminal.ts";
import { writeLines } from "../terminal/writeLines.ts";
import { dossierLines, type FileDossier, type LostLine, notADossier, type PartLine } from "./dossierLines.ts";
import { dossierOpening, type OpeningOptions, reportingInstant } from "./dossierOpening.ts";
import { timelineText } from "./dossierTimeline.ts";
import type { ExitCode } from "./ExitCode.ts";
import { type Language, languageOf } from "./language.ts";
import { openLines } from "./openLines.ts";
import { readPatch } from "./patch.ts";

/** Options of `haicap dossier replay`. */
export interface DossierReplayOptions extends OpeningOptions {
  readonly lang: string;
  readonly explain?: boolean;
  readonly patch?: string;
}

/**
 * `haicap dossier replay <file>`: answers every dossier of a JSON Lines file as `dossiers.replay` does, a line each; with `--explain` as
 * a timeline to be read. What cannot be read or replayed is told in its place, and the others are answered.
 */
export const dossierReplay = async (
  path: string,
  options: DossierReplayOptions,
  terminal: Terminal,
): Promise<ExitCode> => {
  const language = languageOf(options.lang, terminal);
  if (language === undefined) return 2;
  const patch = await readPatch(options.patch, terminal);
  if (patch === undefined) return 2;
  const lines = await openLines(path, terminal);
  if (lines === undefined) return 2;
  const operation = operationNamed(options.explain ? "dossiers.explain" : "dossiers.replay");
  if (operation === undefined) throw new Error("the registry has no such operation");
  const patched = patch(operation);
  const run = (question: object): ReturnType<typeof safely> => safely(patched, question);
  await writeLines(terminal, answers(dossierLines(lines, dossierOpening(options)), run, options, language));
  return 0;
};

type Run = (question: object) => ReturnType<typeof safely>;

async function* answers(
  found: AsyncIterable<FileDossier | LostLine | PartLine>,
  run: Run,
  { explain, asOf }: DossierReplayOptions,
  language: Language,
): AsyncGenerator<string> {
  const now = reportingInstant(undefined);
  for await (const one of found) {
    if (!("question" in one)) {
      const { error } = "part" in one ? notADossier(one.line) : one;
      yield explain ? `! ${error.message[language]}\n` : JSON.stringify({ id: null, ok: false, error });
      continue;
    }
    const { id = null, unit, field, officer, channel, procedure, ...question } = one.question;
    const reporting = asOf === undefined ? (question["asOf"] ?? now) : reportingInstant(asOf);
    const result = run({ ...question, asOf: reporting });
    yield explain
      ? timelineText(one, { id, procedure, unit, field, officer }, result, language)
      : answerLine(one, id, result);
  }
}

/** One line for each line that could not be read, then the answer, which says that it is incomplete. */
const answerLine = ({ lost }: FileDossier, id: unknown, result: ReturnType<Run>): string =>
  [
    ...lost.map(({ error }) => ({ id, ok: false, error })),
    { id, ...(lost.length === 0 ? {} : { unreadLines: lost.map(({ line }) => line) }), ...result },
  ]
    .map((line) => JSON.stringify(line))
    .join("\n");
