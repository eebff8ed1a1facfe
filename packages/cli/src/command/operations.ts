import { jsonSchemaOf, operations } from "haicap/operations";
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
  for (const { name, summary } of operations) terminal.stdout.write(`${name.padEnd(width)}  ${summary[language]}\n`);
  return 0;
};
