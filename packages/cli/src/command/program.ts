import { Command, CommanderError, Option } from "commander";
import { plainFlags } from "../operation/flags.ts";
import { fittedLines } from "../terminal/fittedLines.ts";
import type { Terminal } from "../terminal/Terminal.ts";
import type { CalendarOptions } from "./calendar.ts";
import { commanderWords } from "./commanderWords.ts";
import type { ConvertOptions } from "./convert.ts";
import type { DataCheckOptions } from "./dataCheck.ts";
import { dossierCommands } from "./dossierProgram.ts";
import type { DueOptions } from "./due.ts";
import type { ExitCode } from "./ExitCode.ts";
import type { McpOptions } from "./mcp.ts";
import { isOperationName, operationCommand } from "./operationProgram.ts";
import { proceduresCommands } from "./proceduresProgram.ts";
import { type OpenTerminal, profileOption } from "./profileOption.ts";
import { referenceCommands } from "./referenceProgram.ts";
import type { RunOptions } from "./run.ts";
import type { Spoken } from "./Spoken.ts";
import type { WhoOptions } from "./who.ts";

/**
 * Runs the command with its arguments (without node and the script) and says how it ended.
 *
 * @example
 * import { PassThrough } from "node:stream";
 * const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough({ encoding: "utf8" }), new PassThrough()];
 * await haicap(["due", "2026-11-20 09:00", "3 ngày làm việc", "--json"], { stdin, stdout, stderr, watched: false }); // => 0
 * JSON.parse(stdout.read()).dueOn; // => "2026-11-26"
 */
export const haicap = async (args: readonly string[], given: Terminal): Promise<ExitCode> => {
  let code: ExitCode = 0;
  const then = async (ended: Promise<ExitCode>): Promise<void> => {
    code = await ended;
  };
  const terminal: OpenTerminal = { ...given };
  if (args.length === 1 && /^(?:-V|--version)$/u.test(args[0] ?? ""))
    return (await import("./version.ts")).version(terminal);
  const program = programFor(terminal, then);
  const names = new Set(args.slice(0, 3).filter(isOperationName));
  for (const name of names) await operationCommand(program, name, terminal, then);
  const asked = names.size === 0 ? args : plainFlags(args);
  return program.parseAsync([...asked], { from: "user" }).then(
    () => code,
    async (thrown: unknown) => {
      if (!(thrown instanceof CommanderError)) throw thrown;
      if (thrown.code === "commander.unknownCommand") await nearOperations(args, terminal);
      return thrown.exitCode === 0 ? 0 : 2;
    },
  );
};

/** Every command there is, those of single operations aside: they are made when they are asked for. */
const programFor = (terminal: OpenTerminal, then: Then): Command => {
  const program = root(terminal);
  profileOption(program, terminal);
  questions(program, terminal, then);
  files(program, terminal, then);
  proceduresCommands(program, terminal, then);
  dossierCommands(program, terminal, then);
  assistants(program, terminal, then);
  reference(program, terminal, then);
  referenceCommands(program, terminal, then);
  state(program, terminal, then);
  shell(program, terminal, then);
  return program;
};

/** A word that is no command may be meant for an operation: `deadline` for `deadline.compute`. */
const nearOperations = async (args: readonly string[], terminal: Terminal): Promise<void> => {
  const { likelyOperations } = await import("./likelyOperations.ts");
  const found = likelyOperations(args.find((arg) => !arg.startsWith("-")) ?? "");
  if (found.length > 0) terminal.stderr.write(`Thao tác · Operations: ${found.join(", ")}\n`);
};

type Then = (ended: Promise<ExitCode>) => Promise<void>;

const root = (terminal: Terminal): Command =>
  new Command("haicap")
    .description(
      "Đơn vị hành chính, thẩm quyền, thời hạn, hồ sơ · Units, competence, time limits, dossiers of Viet Nam",
    )
    .showHelpAfterError("(haicap --help)")
    .showSuggestionAfterError()
    .configureHelp({ subcommandTerm: termOf })
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      outputError: (text, write) => write(commanderWords(text)),
      getOutHelpWidth: () => terminal.screen?.columns ?? 100,
      getErrHelpWidth: () => terminal.screen?.columns ?? 100,
    })
    .addHelpCommand(
      new Command("help [command]").description("Cách dùng một lệnh · How to use a command").helpGroup(referenceGroup),
    )
    .helpOption("-h, --help", "Cách dùng · How to use it")
    .option("-V, --version", "Phiên bản · The version")
    .addHelpText("after", () => fitted(anyQuestion, terminal))
    .exitOverride();

const referenceGroup = "Tra cứu · Reference:";

const termOf = (command: Command): string =>
  [command.name(), ...command.registeredArguments.map((one) => (one.variadic ? `<${one.name()}…>` : `<${one.name()}>`))]
    .concat(command.commands.length > 0 ? ["…"] : [])
    .join(" ");

const fitted = (text: string, { screen }: Terminal): string =>
  screen === undefined
    ? text
    : text
        .split("\n")
        .flatMap((line) => fittedLines(line, screen.columns))
        .join("\n");

const anyQuestion = `
Mọi thao tác, một câu hỏi · Any operation, one question (haicap operations; haicap <operation> --help):
  haicap <operation> --key value …   haicap units.search --text "Phú Xuân"
  haicap <operation> key=value …     haicap calendar.day date=2026-11-24
  haicap <operation> '{…}'           haicap deadline.compute '{"receivedAt":"2026-11-20T09:00:00+07:00","limit":"3 ngày làm việc"}'

Mã kết thúc · Exit codes:
  0  đã trả lời, lời từ chối trong lô cũng là trả lời · answered; in a batch a refusal is an answer
  1  câu hỏi không có câu trả lời, hoặc doctor thấy điều cần xem · no answer, or doctor found what needs a look
  2  dùng sai lệnh: sai tên, sai tuỳ chọn, không mở được tệp · misuse: a name, an option, a file that cannot be opened
  3  doctor thấy điều làm câu trả lời hôm nay thiếu căn cứ · doctor found what leaves today's answers without ground
`;

const patchFile = (): Option =>
  new Option(
    "--patch <file>",
    "thông báo, nghị quyết mới công bố, tệp JSON · notices and acts published since, a JSON file",
  );

const outFile = (): Option => new Option("--out <file>", "ghi vào tệp này · writes to this file");

const language = (): Option => new Option("--lang <language>", "vi, en").default("vi");

const questions = (program: Command, terminal: Terminal, then: Then): void => {
  program.commandsGroup("Hỏi · Ask:");
  program
    .command("due <received> <limit>")
    .description(
      'Hạn trả hồ sơ và lý do · When a dossier is due, and why: haicap due "2026-11-20 16:10" "3 ngày làm việc"',
    )
    .option("--explain", "từng ngày một, văn bản và điều luật · day by day, with documents and articles")
    .option("--svg", "hình lịch các ngày đã tính · a picture of the counted days")
    .option("--markdown", "bản giải trình dạng Markdown · the explanation as Markdown")
    .option("--json", "in câu trả lời của deadline.compute · prints the answer of deadline.compute")
    .addOption(outFile())
    .addOption(patchFile())
    .addOption(language())
    .action((received: string, limit: string, options: DueOptions) =>
      then(import("./due.ts").then(({ due }) => due(received, limit, options, terminal))),
    );
  program
    .command("calendar <year>")
    .description("Lịch nghỉ lễ, tết của một năm · A year's days off and made-up days: haicap calendar 2026")
    .option("--svg", "hình lịch cả năm · a picture of the year")
    .option("--ics", "cho Outlook, Google Calendar · for calendar programs")
    .option("--csv", "mọi ngày, kèm số thứ tự ngày làm việc · every day, with its working-day ordinal")
    .addOption(
      new Option(
        "--sql <engine>",
        "tính thời hạn trong SQL, trên bảng của --csv · time limits in SQL, over the table of --csv",
      ).choices(["duckdb", "postgresql", "spark"]),
    )
    .option("--workbook", "bảng tính Excel tự tính hạn · an Excel workbook that computes due dates, with --out")
    .option("--through <year>", "đến hết năm này, với --csv, --workbook · through this year")
    .option("--markdown", "bảng Markdown · a Markdown table")
    .option("--json", "in câu trả lời của calendar.year · prints the answer of calendar.year")
    .addOption(outFile())
    .addOption(patchFile())
    .addOption(language())
    .action((year: string, options: CalendarOptions) =>
      then(import("./calendar.ts").then(({ calendar }) => calendar(year, options, terminal))),
    );
  program
    .command("unit <text...>")
    .description(
      'Đơn vị theo mã hoặc địa chỉ · The unit of a code or an address: haicap unit "P. Bến Nghé, Q.1, TP HCM"',
    )
    .option("--on <date>", "ngày được hỏi · the day the question is about, YYYY-MM-DD")
    .addOption(patchFile())
    .addOption(language())
    .option("--json", "in câu trả lời của units.get hoặc address.resolve · prints the answer of the operation")
    .action((text: string[], options: Spoken & { on?: string }) =>
      then(import("./unit.ts").then(({ unit }) => unit(text.join(" "), options, terminal))),
    );
  program
    .command("who <procedure>")
    .description(
      "Cơ quan nào giải quyết thủ tục, ở đâu, theo luật nào · Who handles a procedure: haicap who 2.000815 --at 19753",
    )
    .option("--at <unit>", "mã đơn vị hành chính nơi có việc · the code of the unit concerned")
    .option("--on <date>", "ngày được hỏi; mặc định hôm nay · the day of the question; today unless told, YYYY-MM-DD")
    .option(
      "--fact <key=value>",
      "tình tiết của hồ sơ, lặp lại được · a fact of the case, as often as need be: --fact age=14 --fact foreignElement=có",
      (pair: string, before: readonly string[]) => [...before, pair],
      [] as readonly string[],
    )
    .option("--received-on <date>", "ngày tiếp nhận, nếu sớm hơn · the day of reception, if earlier")
    .option("--received-by <unit>", "mã đơn vị đã tiếp nhận · the unit that received it")
    .addOption(
      new Option("--channel <way>", "chỉ nơi nhận theo cách này · only what receives this way").choices([
        "inPerson",
        "online",
        "publicPost",
      ]),
    )
    .option("--overlays <file>", "quy định riêng của tỉnh, tệp JSON · what the province has settled, a JSON file")
    .addOption(patchFile())
    .addOption(language())
    .option("--json", "in câu trả lời của procedures.whoHandles · prints the answer of procedures.whoHandles")
    .action((code: string, options: WhoOptions) =>
      then(import("./who.ts").then(({ who }) => who(code, options, terminal))),
    );
};

const files = (program: Command, terminal: Terminal, then: Then): void => {
  program.commandsGroup("Tệp và lô · Files and batches:");
  program
    .command("units")
    .description(
      "Chuyển đổi cả tệp sang đơn vị mới · Convert a whole file to the new units: haicap units convert --help",
    )
    .command("convert <file>")
    .description(
      "Thêm cột mã, tên, cấp trên, trạng thái, các khả năng, lý do vào tệp CSV hoặc XLSX; ra CSV, hoặc XLSX nếu --out đặt tên thế\nAdds code, name, parent, status, candidates, reasons to the rows of a CSV or XLSX file; writes CSV, or XLSX where --out is named so",
    )
    .option("--column <name>", "cột địa chỉ · the column of addresses")
    .option("--code-column <name>", "cột mã xã cũ · the column of old commune codes")
    .addOption(
      new Option("--written-under <tiers>", "địa chỉ viết theo · the addresses were written under").choices([
        "auto",
        "threeTier",
        "twoTier",
      ]),
    )
    .option("--on <date>", "địa chỉ: theo đơn vị của ngày này; mã: ngày của mã · the day of the units, or of the codes")
    .addOption(patchFile())
    .option("--out <file>", "ghi vào tệp này · writes to this file instead of standard output")
    .addOption(language())
    .action((file: string, options: ConvertOptions) =>
      then(import("./convert.ts").then(({ convert }) => convert(file, options, terminal))),
    );
  program
    .command("run <operation>")
    .description(
      "Trả lời cả lô: JSON Lines {id, input}, CSV, XLSX · Answers a batch, one line for each line: haicap run units.get --in ma.xlsx --out ten.csv",
    )
    .option("--csv", "đọc và ghi CSV, tên cột có dấu chấm · reads and writes CSV with dotted column names")
    .option("--in <file>", "tệp XLSX, CSV hoặc JSON Lines, thay cho stdin · an XLSX, CSV or JSON Lines file")
    .option("--out <file>", "ghi vào tệp .csv, .xlsx hoặc .jsonl này · writes to this .csv, .xlsx or .jsonl file")
    .addOption(patchFile())
    .action((name: string, options: RunOptions) =>
      then(import("./run.ts").then(({ run }) => run(name, options, terminal))),
    );
};

const assistants = (program: Command, terminal: Terminal, then: Then): void => {
  program.commandsGroup("Trợ lý · Assistants:");
  program
    .command("mcp")
    .description(
      "Máy chủ MCP cho trợ lý AI, chỉ đọc, qua stdin và stdout · A read-only MCP server for assistants, over stdin and stdout",
    )
    .option("--http", "qua HTTP trên máy này · over HTTP, on this machine only")
    .option("--port <port>", "cổng HTTP, 0 là cổng trống bất kỳ; mặc định 8346 · the port, 0 for any free one")
    .option("--only <names>", "chỉ các nhóm, thao tác này · only these namespaces or operations: procedures,units.get")
    .addOption(patchFile())
    .action((options: McpOptions) => then(import("./mcp.ts").then(({ mcp }) => mcp(options, terminal))));
};

const reference = (program: Command, terminal: Terminal, then: Then): void => {
  program.commandsGroup(referenceGroup);
  program
    .command("operations")
    .description("Mọi thao tác · Every operation")
    .addOption(language())
    .option("--json", "kèm JSON Schema · with its JSON Schemas")
    .action((options: Spoken) =>
      then(import("./operations.ts").then(({ listOperations }) => listOperations(options, terminal))),
    );
};

const state = (program: Command, terminal: Terminal, then: Then): void => {
  const asked = (command: Command): Command =>
    command
      .option("--on <date>", "ngày được hỏi; mặc định hôm nay · the day of the question; today unless told")
      .option("--horizon <days>", "nhìn trước bao nhiêu ngày; mặc định 180 · days ahead that are looked at")
      .option("--stale-after <days>", "quá bao nhiêu ngày là cũ; mặc định 90 · days after which a table is stale")
      .option("--json", "cho chương trình · for a program")
      .addOption(language());
  asked(
    program
      .command("doctor")
      .description(
        "Bản cài đặt và dữ liệu có đáng tin hôm nay không · Whether this installation and its tables can be relied on today",
      ),
  ).action((options: DataCheckOptions) => then(import("./doctor.ts").then(({ doctor }) => doctor(options, terminal))));
  asked(
    program
      .command("data")
      .description("Dữ liệu mang theo: haicap data check · The tables it carries")
      .command("check")
      .description(
        "Bảng nào cũ, năm nào chưa công bố, căn cứ nào sắp hết hiệu lực · What is stale, provisional, or ends soon",
      ),
  ).action((options: DataCheckOptions) =>
    then(import("./dataCheck.ts").then(({ dataCheck }) => dataCheck(options, terminal))),
  );
};

const shell = (program: Command, terminal: Terminal, then: Then): void => {
  program
    .command("completion <shell>")
    .description('Gợi ý khi gõ lệnh, cho bash, zsh, fish · Completion for a shell: eval "$(haicap completion bash)"')
    .action((name: string) => then(import("./completion.ts").then(({ completion }) => completion(name, terminal))));
  program
    .command("__complete", { hidden: true })
    .argument("[words...]")
    .action((words: string[]) =>
      then(
        import("./complete.ts").then(({ complete }) =>
          complete(
            words,
            programFor({ ...terminal }, async () => undefined),
            terminal,
          ),
        ),
      ),
    );
};
