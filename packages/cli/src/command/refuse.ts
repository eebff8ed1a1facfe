import type { Failure } from "haicap";
import type { Terminal } from "../terminal/Terminal.ts";
import type { ExitCode } from "./ExitCode.ts";
import type { Language } from "./language.ts";

/** Says on stderr why a question has no answer. */
export const refuse = (failure: Failure, language: Language, terminal: Terminal): ExitCode => {
  terminal.stderr.write(`${failure.message[language]}\n`);
  return 1;
};
