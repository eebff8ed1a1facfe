import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Runs a program of this folder in a fresh process of Node and gives what it printed. */
export const child = async (
  program: string,
  args: readonly string[],
  conditions: readonly string[] = [],
): Promise<string> => {
  const flags = conditions.map((condition) => `--conditions=${condition}`);
  const { stdout } = await run(
    process.execPath,
    [...flags, fileURLToPath(new URL(program, import.meta.url)), ...args],
    {
      env: { ...process.env, NODE_OPTIONS: "" },
    },
  );
  return stdout;
};
