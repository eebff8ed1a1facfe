import { Command, CommanderError } from "commander";
import type { Terminal } from "../terminal/Terminal.ts";
import type { ExitCode } from "./ExitCode.ts";
import type { Spoken } from "./Spoken.ts";

/** Runs the command with its arguments (without node and the script) and says how it ended. */
export const haicap = async (args: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  let code: ExitCode = 0;
  const program = new Command("haicap")
    .description(
      "Đơn vị hành chính, thẩm quyền, thời hạn, hồ sơ · Units, competence, time limits, dossiers of Viet Nam",
    )
    .showHelpAfterError("(haicap --help)")
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    })
    .exitOverride();
  const then = async (ended: Promise<ExitCode>): Promise<void> => {
    code = await ended;
  };
  program
    .command("run <operation>")
    .description("answers JSON Lines {id, input} from stdin, one line for each line")
    .option("--csv", "reads and writes CSV with dotted column names")
    .action((name: string, options: { csv?: true }) =>
      then(import("./run.ts").then(({ run }) => run(name, options, terminal))),
    );
  program
    .command("due <received> <limit>")
    .description('when a dossier is due: haicap due "2026-11-20 16:10" "3 ngày làm việc"')
    .option("--lang <language>", "vi or en", "vi")
    .option("--json", "prints the answer of deadline.compute")
    .action((received: string, limit: string, options: Spoken) =>
      then(import("./due.ts").then(({ due }) => due(received, limit, options, terminal))),
    );
  program
    .command("unit <text...>")
    .description('which unit this is: haicap unit 26740 --on 2025-06-30, haicap unit "P. Bến Nghé, Q.1, TP HCM"')
    .option("--on <date>", "the day the question is about, YYYY-MM-DD")
    .option("--lang <language>", "vi or en", "vi")
    .option("--json", "prints the answer of units.get or address.resolve")
    .action((text: string[], options: Spoken & { on?: string }) =>
      then(import("./unit.ts").then(({ unit }) => unit(text.join(" "), options, terminal))),
    );
  program
    .command("operations")
    .description("lists every operation")
    .option("--lang <language>", "vi or en", "vi")
    .option("--json", "prints the registry with its JSON Schemas")
    .action((options: Spoken) =>
      then(import("./operations.ts").then(({ listOperations }) => listOperations(options, terminal))),
    );
  return program.parseAsync([...args], { from: "user" }).then(
    () => code,
    (thrown: unknown) => {
      if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2;
      throw thrown;
    },
  );
};
