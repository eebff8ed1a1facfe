import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What a command of pnpm came to. */
export interface PnpmRun {
  readonly succeeded: boolean;
  readonly output: string;
}

/** Runs the repository's own pnpm in a folder. */
export const pnpm = (folder: string, args: readonly string[]): PnpmRun => {
  const program = fileURLToPath(new URL("../../node_modules/.bin/pnpm", import.meta.url));
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: folder, encoding: "utf8" });
  return { succeeded: status === 0, output: error === undefined ? `${stdout}${stderr}` : String(error) };
};
