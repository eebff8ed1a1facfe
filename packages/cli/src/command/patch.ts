import { readFile } from "node:fs/promises";
import type { Operation } from "haicap";
import { readPatchFile, withPatchFile } from "haicap/operations";
import type { Terminal } from "../terminal/Terminal.ts";

/**
 * Reads a patch file, a JSON object `{"calendar": [notice, …], "units": [act, …]}`, and gives a wrapper that puts what it says under every
 * question of an operation that it concerns; a question's own `patches` come after. Without a file it only binds the profile, if any.
 *
 * Says on stderr what is wrong with the file, and where, and gives `undefined`. Acts that do not fit the table of units are refused by
 * the operations that need it.
 */
export const readPatch = async (
  file: string | undefined,
  terminal: Terminal,
): Promise<((operation: Operation) => Operation) | undefined> => {
  const { bind = (operation): Operation => operation } = terminal;
  if (file === undefined) return bind;
  const content = await jsonIn(file);
  const read = "fault" in content ? undefined : readPatchFile(content.json);
  if (read?.ok === true) return (operation) => withPatchFile(bind(operation), read.value);
  const faults = "fault" in content ? [content.fault] : [read?.error.message.vi, read?.error.message.en, expected];
  terminal.stderr.write(`--patch ${file}: ${faults.join("\n")}\n`);
  return undefined;
};

const expected =
  '{"calendar": [{"daysOff": […], "makeUpDays": […], "source": "…"}], "units": [{"act": {"instrument": "…", "issued": "…", "effective": "…"}, "changes": […]}]}';

const jsonIn = async (file: string): Promise<{ readonly json: unknown } | { readonly fault: string }> => {
  try {
    return { json: JSON.parse((await readFile(file, "utf8")).replace(/^\uFEFF/, "")) };
  } catch (fault) {
    return { fault: `không đọc được · cannot be read (${fault instanceof Error ? fault.message : ""})` };
  }
};
