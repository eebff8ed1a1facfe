import { operations } from "haicap/operations";
import { answerCsv } from "../batch/answerCsv.ts";
import { answerJsonLines } from "../batch/answerJsonLines.ts";
import type { Terminal } from "../terminal/Terminal.ts";
import { writeLines } from "../terminal/writeLines.ts";
import type { ExitCode } from "./ExitCode.ts";
import { nearest } from "./nearest.ts";

/** `haicap run <operation>`: the batch runner. */
export const run = async (name: string, options: { csv?: true }, terminal: Terminal): Promise<ExitCode> => {
  const operation = operations.find((one) => one.name === name);
  if (operation === undefined) {
    const names = operations.map((one) => one.name);
    const suggestion = nearest(name, names);
    const hint = suggestion === undefined ? names.join(", ") : `${suggestion}?`;
    terminal.stderr.write(`Không có thao tác "${name}" · No operation "${name}": ${hint}\n`);
    return 2;
  }
  const answerAll = options.csv === true ? answerCsv : answerJsonLines;
  await writeLines(terminal, answerAll(operation, terminal.stdin));
  return 0;
};
