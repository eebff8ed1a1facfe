import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Terminal } from "../terminal/Terminal.ts";
import type { ExitCode } from "./ExitCode.ts";

/** `haicap --version`: the version of this package; `haicap doctor` names those of the others. */
export const version = async (terminal: Terminal): Promise<ExitCode> => {
  const manifest = createRequire(import.meta.url).resolve("@haicap/cli/package.json");
  const { version: own } = JSON.parse(await readFile(manifest, "utf8")) as { readonly version: string };
  terminal.stdout.write(`${own}\n`);
  return 0;
};
