import { jsonSchemaOf, operations } from "haicap/operations";
import { fittedLines } from "../terminal/fittedLines.ts";
import type { Terminal } from "../terminal/Terminal.ts";
import type { ExitCode } from "./ExitCode.ts";
import { languageOf } from "./language.ts";
import type { Spoken } from "./Spoken.ts";

/** `haicap operations`: the registry, as a list for a person or as JSON for a program. */
export const listOperations = async (options: Spoken, terminal: Terminal): Promise<ExitCode> => {
  const language = languageOf(options.lang, terminal);
  if (language === undefined) return 2;
  if (options.json) {
    const rows = operations.map(({ name, summary, input, output, examples }) => ({
      name,
      summary,
      input: jsonSchemaOf(input, "input"),
      output: jsonSchemaOf(output, "output"),
      examples,
    }));
    terminal.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
    return 0;
  }
  const width = Math.max(...operations.map((operation) => operation.name.length));
  const { columns = Number.POSITIVE_INFINITY } = terminal.screen ?? {};
  for (const { name, summary } of operations)
    for (const line of fittedLines(`${name.padEnd(width)}  ${summary[language]}`, columns))
      terminal.stdout.write(`${line}\n`);
  return 0;
};
