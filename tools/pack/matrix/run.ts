import { spawnSync } from "node:child_process";
import type { Ran } from "./Cell.ts";

/** Runs a program to its end, at most ten minutes, in an environment that knows nothing of this repository. */
export const run = (folder: string, program: string, args: readonly string[]): Ran => {
  const { NODE_OPTIONS: _, ...environment } = process.env;
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: folder,
    encoding: "utf8",
    timeout: 600_000,
    maxBuffer: 64 * 1024 * 1024,
    env: { ...environment, DENO_NO_UPDATE_CHECK: "1", DO_NOT_TRACK: "1" },
  });
  return { succeeded: status === 0, output: error === undefined ? `${stdout}${stderr}` : String(error) };
};

/** The line of an output that tells most. */
export const tellingLine = (output: string): string =>
  (/^.*(?:Error|error|✗).*$/m.exec(output)?.[0] ?? output.trim().split("\n").at(-1) ?? "").slice(0, 300);
