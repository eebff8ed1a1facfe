import { operationNamed, operations } from "haicap/operations";
import { answerCsv } from "../batch/answerCsv.ts";
import { answerJsonLines } from "../batch/answerJsonLines.ts";
import type { Terminal } from "../terminal/Terminal.ts";
import { writeLines } from "../terminal/writeLines.ts";
import type { ExitCode } from "./ExitCode.ts";
import { unknownOperation } from "./unknownOperation.ts";

/** `haicap run <operation>`: the batch runner. */
export const run = async (name: string, options: { csv?: true }, terminal: Terminal): Promise<ExitCode> => {
  const operation = operationNamed(name);
  if (operation === undefined) return unknownOperation(name, operations, terminal);
  const answerAll = options.csv === true ? answerCsv : answerJsonLines;
  await writeLines(terminal, answerAll(operation, terminal.stdin));
  return 0;
};
