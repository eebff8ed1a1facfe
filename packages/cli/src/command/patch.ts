import { readFile } from "node:fs/promises";
import type { Operation } from "haicap";
import { jsonSchemaOf } from "haicap/operations";
import type { Terminal } from "../terminal/Terminal.ts";

/**
 * Reads a patch file, a JSON object `{"calendar": [notice, …]}`, and gives a wrapper that puts its notices under every question
 * of an operation that takes `patches`; a question's own patches come after them. Without a file the wrapper changes nothing.
 *
 * Says on stderr what is wrong with the file, and gives `undefined`. A wrong notice is refused by the operation, by its path.
 */
export const readPatch = async (
  file: string | undefined,
  terminal: Terminal,
): Promise<((operation: Operation) => Operation) | undefined> => {
  if (file === undefined) return (operation) => operation;
  const notices = await noticesIn(file);
  if (typeof notices !== "string") return (operation) => patched(operation, notices);
  terminal.stderr.write(`--patch ${file}: ${notices}\n`);
  return undefined;
};

const noticesIn = async (file: string): Promise<readonly unknown[] | string> => {
  let content: unknown;
  try {
    content = JSON.parse(await readFile(file, "utf8"));
  } catch (fault) {
    return `không đọc được · cannot be read (${fault instanceof Error ? fault.message : ""})`;
  }
  const { calendar, ...others } = Object(content) as Record<string, unknown>;
  const unknown = Object.keys(others);
  if (!Array.isArray(calendar) || unknown.length > 0)
    return `cần {"calendar": [{"daysOff": […], "makeUpDays": […], "source": "…"}]} · expected${
      unknown.length > 0 ? ` (${unknown.join(", ")}?)` : ""
    }`;
  return calendar;
};

const patched = (operation: Operation, notices: readonly unknown[]): Operation =>
  takesPatches(operation) ? { ...operation, run: (input) => operation.run(withNotices(input, notices)) } : operation;

const takesPatches = (operation: Operation): boolean =>
  "patches" in ((jsonSchemaOf(operation.input, "input")["properties"] ?? {}) as object);

const withNotices = (input: unknown, notices: readonly unknown[]): unknown => {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return input;
  const { patches = [], ...rest } = input as { patches?: unknown };
  return { ...rest, patches: Array.isArray(patches) ? [...notices, ...patches] : patches };
};
