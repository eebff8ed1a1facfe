import { type Command, Option } from "commander";
import type { Terminal } from "../terminal/Terminal.ts";
import type { AskOptions } from "./ask.ts";
import type { ExitCode } from "./ExitCode.ts";

/**
 * A word with a dot in it is the name of an operation, or meant to be one.
 *
 * @example
 * isOperationName("units.get"); // => true
 * isOperationName("unit"); // => false
 */
export const isOperationName = (word: string): boolean => /^[a-z]+\.[A-Za-z.]+$/u.test(word);

/** Adds the command of one operation, its flags those of its schema; the registry is loaded for it alone. */
export const operationCommand = async (
  program: Command,
  name: string,
  terminal: Terminal,
  then: (ended: Promise<ExitCode>) => Promise<void>,
): Promise<Command> => {
  const [{ operationNamed }, { operationFlags }, { exampleCommand }] = await Promise.all([
    import("haicap/operations"),
    import("../operation/flags.ts"),
    import("../operation/exampleCommand.ts"),
  ]);
  const operation = operationNamed(name);
  const said = new Map<string, string>();
  const command = program
    .command(name, { hidden: true })
    .argument("[input...]", "key=value, a.b=value; '{…}', @file.json, -");
  if (operation === undefined) command.allowUnknownOption();
  else {
    command.description(`${operation.summary.vi}\n${operation.summary.en}`);
    operationFlags(command, operation, said);
    command.addHelpText("after", `\n${exampleCommand(operation)}\n`);
  }
  return command
    .addOption(
      new Option(
        "--json [input]",
        "in JSON; kèm '{…}' là cả câu hỏi · prints JSON; with '{…}' it is the whole question",
      ),
    )
    .addOption(new Option("--table", "in bảng, cả khi không ở màn hình · prints tables, also into a file"))
    .addOption(new Option("--patch <file>", "văn bản mới công bố, tệp JSON · what was published since, a JSON file"))
    .addOption(new Option("--lang <language>", "vi, en").default("vi"))
    .action((given: string[], options: AskOptions) =>
      then(import("./ask.ts").then(({ ask }) => ask(name, given, said, options, terminal))),
    );
};
