import { operationNamed, operations } from "haicap/operations";
import * as cells from "../batch/cells.ts";
import { safely } from "../batch/safely.ts";
import type { Terminal } from "../terminal/Terminal.ts";
import type { ExitCode } from "./ExitCode.ts";
import { languageOf } from "./language.ts";
import { readPatch } from "./patch.ts";
import { refuse } from "./refuse.ts";
import { unknownOperation } from "./unknownOperation.ts";

/** Options of a single question; `json` is the whole input. */
export interface AskOptions {
  readonly lang: string;
  readonly json?: string;
  readonly patch?: string;
}

/** `haicap <operation> key=value …`: one question to one operation, answered as JSON. */
export const ask = async (
  name: string,
  pairs: readonly string[],
  options: AskOptions,
  terminal: Terminal,
): Promise<ExitCode> => {
  const language = languageOf(options.lang, terminal);
  if (language === undefined) return 2;
  const operation = operationNamed(name);
  if (operation === undefined) return unknownOperation(name, operations, terminal);
  const read = options.json === undefined ? readPairs(pairs) : readJson(options.json, pairs);
  if ("misuse" in read) {
    terminal.stderr.write(`${read.misuse}\n`);
    return 2;
  }
  const patch = await readPatch(options.patch, terminal);
  if (patch === undefined) return 2;
  const result = safely(patch(operation), "input" in read ? read.input : cells.inputFrom(operation.input, read.cells));
  if (!result.ok) return refuse(result.error, language, terminal);
  terminal.stdout.write(`${JSON.stringify(result.value, null, 2)}\n`);
  return 0;
};

type Asked = { readonly input: unknown } | { readonly cells: Record<string, string> } | { readonly misuse: string };

const readJson = (json: string, pairs: readonly string[]): Asked => {
  if (pairs.length > 0)
    return { misuse: "Dùng --json hoặc key=value, không dùng cả hai · Use --json or key=value, not both" };
  try {
    return { input: JSON.parse(json) };
  } catch (fault) {
    return { misuse: `--json: không phải JSON · not JSON (${fault instanceof Error ? fault.message : ""})` };
  }
};

const readPairs = (pairs: readonly string[]): Asked => {
  const read: Record<string, string> = Object.create(null);
  for (const pair of pairs) {
    const at = pair.indexOf("=");
    if (at < 1) return { misuse: `"${pair}": cần key=value · key=value expected` };
    const key = pair.slice(0, at);
    if (key in read) return { misuse: `"${key}": có hai lần · given twice` };
    read[key] = pair.slice(at + 1);
  }
  return { cells: read };
};
