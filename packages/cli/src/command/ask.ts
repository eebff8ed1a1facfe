import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { operationNamed, operations } from "haicap/operations";
import * as cells from "../batch/cells.ts";
import { safely } from "../batch/safely.ts";
import { answerView } from "../operation/answerView.ts";
import type { Said } from "../operation/flags.ts";
import type { Terminal } from "../terminal/Terminal.ts";
import type { ExitCode } from "./ExitCode.ts";
import { languageOf } from "./language.ts";
import { readPatch } from "./patch.ts";
import { refuse } from "./refuse.ts";
import { unknownOperation } from "./unknownOperation.ts";

/** Options of a single question; `json` asks for JSON, or is the whole input. */
export interface AskOptions {
  readonly lang: string;
  readonly json?: string | true;
  readonly table?: true;
  readonly patch?: string;
}

/** Where a question without a screen in sight is shown as a table. */
const widthUnseen = 100;

/**
 * `haicap <operation> --key value …`: one question to one operation.
 *
 * `said` is what the flags said; `given` holds `key=value`, or the whole input as JSON, `@file` or `-`. On a screen the answer is shown as keys,
 * values and tables, elsewhere as JSON.
 */
export const ask = async (
  name: string,
  given: readonly string[],
  said: Said,
  options: AskOptions,
  terminal: Terminal,
): Promise<ExitCode> => {
  const language = languageOf(options.lang, terminal);
  if (language === undefined) return 2;
  const operation = operationNamed(name);
  if (operation === undefined) return unknownOperation(name, operations, terminal);
  const read = await readQuestion(given, said, options.json, terminal);
  if ("misuse" in read) {
    terminal.stderr.write(`${read.misuse}\n`);
    return 2;
  }
  const patch = await readPatch(options.patch, terminal);
  if (patch === undefined) return 2;
  const result = safely(patch(operation), "input" in read ? read.input : cells.inputFrom(operation.input, read.cells));
  if (!result.ok) return refuse(result.error, language, terminal);
  const isShown = options.table === true || (terminal.screen !== undefined && options.json !== true);
  terminal.stdout.write(
    isShown
      ? answerView(result.value, terminal.screen?.columns ?? widthUnseen, language)
      : `${JSON.stringify(result.value, null, 2)}\n`,
  );
  return 0;
};

type Asked = { readonly input: unknown } | { readonly cells: Record<string, string> } | { readonly misuse: string };

const readQuestion = async (
  given: readonly string[],
  said: Said,
  json: string | true | undefined,
  terminal: Terminal,
): Promise<Asked> => {
  const isPair = typeof json === "string" && !/^[[{@-]/u.test(json.trim()) && json.includes("=");
  const words = isPair ? [...given, json] : given;
  const whole = typeof json === "string" && !isPair ? json : words.find((word) => /^(?:[{[@]|-$)/u.test(word.trim()));
  if (whole === undefined) return readPairs(words, said);
  const others = words.filter((word) => word !== whole).length + said.size;
  if (others > 0) return { misuse: "Dùng JSON hoặc key=value, không dùng cả hai · Use JSON or key=value, not both" };
  return readWhole(whole, terminal);
};

/** The whole input: JSON as it stands, `@file`, or `-` for standard input. */
const readWhole = async (whole: string, terminal: Terminal): Promise<Asked> => {
  try {
    const json =
      whole === "-"
        ? await text(terminal.stdin)
        : whole.startsWith("@")
          ? await readFile(whole.slice(1), "utf8")
          : whole;
    return { input: JSON.parse(json.replace(/^\uFEFF/u, "")) };
  } catch (fault) {
    return { misuse: `không phải JSON · not JSON (${fault instanceof Error ? fault.message : ""})` };
  }
};

const readPairs = (pairs: readonly string[], said: Said): Asked => {
  const read: Record<string, string> = Object.assign(Object.create(null), Object.fromEntries(said));
  for (const pair of pairs) {
    const at = pair.indexOf("=");
    if (at < 1) return { misuse: `"${pair}": cần key=value · key=value expected` };
    const key = pair.slice(0, at);
    if (key in read) return { misuse: `"${key}": có hai lần · given twice` };
    read[key] = pair.slice(at + 1);
  }
  return { cells: read };
};
