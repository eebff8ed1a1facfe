import type { Operation, Words } from "haicap";
import { operationNamed, operations } from "haicap/operations";
import { answerCsv, csvAnswers, rowQuestions } from "../batch/answerCsv.ts";
import { answerJsonLines, jsonLineAnswers, jsonLineQuestions } from "../batch/answerJsonLines.ts";
import { answerRows } from "../batch/answerRows.ts";
import { csvRows } from "../batch/csvRows.ts";
import { type Batch, openBatch } from "../batch/openBatch.ts";
import type { Question } from "../batch/Question.ts";
import { openOutput } from "../convert/openOutput.ts";
import type { Terminal } from "../terminal/Terminal.ts";
import { writeFileLines } from "../terminal/writeFileLines.ts";
import { writeLines } from "../terminal/writeLines.ts";
import { writeWorkbook } from "../terminal/writeWorkbook.ts";
import type { ExitCode } from "./ExitCode.ts";
import { readPatch } from "./patch.ts";
import { systemFault } from "./systemFault.ts";
import { unknownOperation } from "./unknownOperation.ts";

/** Options of a batch. */
export interface RunOptions {
  readonly csv?: true;
  readonly in?: string;
  readonly out?: string;
  readonly patch?: string;
}

/** `haicap run <operation>`: the batch runner, from standard input or a file, to standard output or a file. */
export const run = async (name: string, options: RunOptions, terminal: Terminal): Promise<ExitCode> => {
  const named = operationNamed(name);
  if (named === undefined) return unknownOperation(name, operations, terminal);
  const patch = await readPatch(options.patch, terminal);
  if (patch === undefined) return 2;
  const operation = patch(named);
  if (options.in === undefined && (terminal.stdin as { readonly isTTY?: boolean }).isTTY === true)
    terminal.stderr.write(typing);
  if (options.in === undefined && options.out === undefined) {
    await writeLines(terminal, (options.csv === true ? answerCsv : answerJsonLines)(operation, terminal.stdin));
    return 0;
  }
  const misused = (fault: Words): ExitCode => {
    terminal.stderr.write(`${fault.vi} · ${fault.en}\n`);
    return 2;
  };
  const batch =
    options.in === undefined ? standardInput(operation, options, terminal) : await openBatch(options.in, operation);
  if ("fault" in batch) return misused(batch.fault);
  const kind = outputKind(options, batch);
  if (typeof kind !== "string") return misused(kind);
  const output = options.out === undefined ? terminal.stdout : await openOutput(options.out, options.in ?? "");
  if ("vi" in output) return misused(output);
  const isFile = output !== terminal.stdout;
  const written =
    kind === "workbook"
      ? writeWorkbook(sheetAnswers(operation, batch.questions), output)
      : writeFileLines(
          terminal,
          output,
          kind === "rows"
            ? marked(csvAnswers(operation, batch.questions, batch.delimiter), isFile)
            : jsonLineAnswers(operation, batch.questions),
        );
  const stopped = await written.catch(systemFault);
  if (stopped === undefined) return 0;
  terminal.stderr.write(`${stopped.vi} · ${stopped.en}\n`);
  return 1;
};

/** Said when standard input is a keyboard: nothing would happen otherwise, and one would wait. */
const typing =
  'Gõ mỗi dòng một câu hỏi {"id":1,"input":{…}}, Ctrl+D để kết thúc; hoặc --in <tệp> · One question a line, Ctrl+D to end; or --in <file>\n';

const standardInput = (operation: Operation, { csv }: RunOptions, { stdin }: Terminal): Batch =>
  csv === true
    ? { questions: rowQuestions(operation, csvRows(stdin)), kind: "rows", delimiter: "," }
    : { questions: jsonLineQuestions(stdin), kind: "jsonLines", delimiter: "," };

/** The name of the file says what is written to it; without a name that says, what was read is. */
const outputKind = ({ out = "", csv }: RunOptions, { kind }: Batch): Batch["kind"] | "workbook" | Words => {
  if (/\.csv$/iu.test(out)) return "rows";
  if (/\.(?:jsonl|ndjson)$/iu.test(out)) return "jsonLines";
  if (/\.xlsx$/iu.test(out)) return "workbook";
  if (/\.xls$/iu.test(out)) return oldWorkbook;
  return csv === true ? "rows" : kind;
};

const oldWorkbook: Words = {
  vi: "--out: không ghi bảng tính .xls kiểu cũ; hãy ghi .xlsx hoặc .csv, Excel mở được.",
  en: "--out: the old .xls is not written; write .xlsx or .csv, which Excel opens.",
};

/** The answers as the rows of a sheet, a header first. */
async function* sheetAnswers(
  operation: Operation,
  questions: AsyncIterable<Question>,
): AsyncGenerator<readonly string[]> {
  const { header, rowOf } = answerRows(operation);
  yield header;
  for await (const asked of questions) yield rowOf(asked);
}

/** Without this mark Excel takes the file for another encoding. */
async function* marked(lines: AsyncIterable<string>, isMarked: boolean): AsyncGenerator<string> {
  let mark = isMarked ? "\u{FEFF}" : "";
  for await (const line of lines) {
    yield mark + line;
    mark = "";
  }
}
