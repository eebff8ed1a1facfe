import { operationNamed, operations } from "haicap/operations";
import { answerCsv } from "../batch/answerCsv.ts";
import { answerJsonLines } from "../batch/answerJsonLines.ts";
import type { Terminal } from "../terminal/Terminal.ts";
import { writeLines } from "../terminal/writeLines.ts";
import type { ExitCode } from "./ExitCode.ts";
import { readPatch } from "./patch.ts";
import { unknownOperation } from "./unknownOperation.ts";

/** Options of a batch. */
export interface RunOptions {
  readonly csv?: true;
  readonly patch?: string;
}

/** `haicap run <operation>`: the batch runner. */
export const run = async (name: string, options: RunOptions, terminal: Terminal): Promise<ExitCode> => {
  const operation = operationNamed(name);
  if (operation === undefined) return unknownOperation(name, operations, terminal);
  const patch = await readPatch(options.patch, terminal);
  if (patch === undefined) return 2;
  const answerAll = options.csv === true ? answerCsv : answerJsonLines;
  await writeLines(terminal, answerAll(patch(operation), terminal.stdin));
  return 0;
};
