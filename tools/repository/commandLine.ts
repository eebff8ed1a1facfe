import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type ParseArgsOptionsConfig, parseArgs } from "node:util";

/** What every check is told: the repository to look at (this one unless `--root`), its flags and its `--name value` options. */
export interface CommandLine {
  readonly root: string;
  readonly flags: ReadonlySet<string>;
  readonly options: ReadonlyMap<string, string>;
}

/** Reads the arguments; a flag or option the check does not know is refused, never ignored. */
export const commandLine = (flags: readonly string[] = [], options: readonly string[] = []): CommandLine => {
  const accepted: ParseArgsOptionsConfig = Object.fromEntries([
    ...flags.map((flag) => [flag, { type: "boolean" }] as const),
    ...["root", ...options].map((option) => [option, { type: "string" }] as const),
  ]);
  const given = Object.entries(parseArgs({ options: accepted }).values);
  const strings = new Map(
    given.flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as const] : [])),
  );
  return {
    root: resolve(strings.get("root") ?? fileURLToPath(new URL("../..", import.meta.url))),
    flags: new Set(given.filter(([, value]) => value === true).map(([name]) => name)),
    options: strings,
  };
};
