import { data } from "haicap";
import type { Terminal } from "../terminal/Terminal.ts";
import { coloured } from "./coloured.ts";
import type { ExitCode } from "./ExitCode.ts";
import { findingLines, severityExit, tableLines } from "./findingLines.ts";
import { languageOf } from "./language.ts";
import { refuse } from "./refuse.ts";
import type { Spoken } from "./Spoken.ts";

/** Options of `haicap data check`. */
export interface DataCheckOptions extends Spoken {
  readonly on?: string;
  readonly horizon?: string;
  readonly staleAfter?: string;
}

/** `haicap data check`: how far the tables can be relied on, today or on a day; the gravest finding is the exit code. */
export const dataCheck = async (options: DataCheckOptions, terminal: Terminal): Promise<ExitCode> => {
  const language = languageOf(options.lang, terminal);
  if (language === undefined) return 2;
  const checked = data.check(checkQuestion(options, terminal));
  if (!checked.ok) {
    refuse(checked.error, language, terminal);
    return 2;
  }
  const { findings, tables, on, severity } = checked.value;
  const text = options.json
    ? JSON.stringify(checked.value, null, 2)
    : coloured([...findingLines(findings, on, language), "", ...tableLines(tables, language)].join("\n"), terminal);
  terminal.stdout.write(`${text}\n`);
  return severityExit(severity);
};

/** The question the options ask, of today unless told. */
export const checkQuestion = (
  { on, horizon, staleAfter }: Pick<DataCheckOptions, "on" | "horizon" | "staleAfter">,
  { today = "" }: Terminal,
): Parameters<typeof data.check>[0] => ({
  on: on ?? today,
  ...(horizon === undefined ? {} : { horizonInDays: Number(horizon) }),
  ...(staleAfter === undefined ? {} : { staleAfterInDays: Number(staleAfter) }),
});
