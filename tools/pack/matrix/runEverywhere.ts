import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell } from "./Cell.ts";
import { loaders } from "./programs.ts";
import { run, tellingLine } from "./run.ts";
import { runtimes } from "./tools.ts";

interface Runtime {
  readonly name: string;
  readonly package: string;
  readonly program: string;
  readonly args: readonly string[];
}

const everyRuntime: readonly Runtime[] = [
  ...runtimes.node.map((version) => ({
    name: `Node ${version}`,
    package: `node@${version}`,
    program: "node_modules/node/bin/node",
    args: [],
  })),
  {
    name: `Deno ${runtimes.deno}`,
    package: `deno@${runtimes.deno}`,
    program: "node_modules/.bin/deno",
    args: ["run", "-A", "--node-modules-dir=manual", "--no-lock"],
  },
  { name: `Bun ${runtimes.bun}`, package: `bun@${runtimes.bun}`, program: "node_modules/.bin/bun", args: ["run"] },
];

/** Loads every entry and asks a question by `import` and by `require`, and once on the command line, on every runtime. */
export const runEverywhere = (folder: string, user: string, specifiers: readonly string[]): readonly Cell[] => {
  const programs = Object.entries(loaders(specifiers));
  for (const [file, code] of programs) writeFileSync(join(user, file), code);
  return everyRuntime.flatMap((runtime) => {
    const home = join(folder, runtime.package.replace("@", "-"));
    const program = install(home, runtime);
    if (program === undefined)
      return [{ what: "runtime", with: runtime.name, holds: false, note: "could not be installed" }];
    const loaded = programs.map(([file]) => {
      const { succeeded, output } = run(user, program, [...runtime.args, file]);
      const holds = succeeded && output.includes("all loaded");
      const what = file.endsWith("mjs") ? "import of every entry" : "require of every entry";
      return { what, with: runtime.name, holds, note: holds ? `${specifiers.length} entries` : tellingLine(output) };
    });
    return [...loaded, command(user, program, runtime)];
  });
};

const install = (home: string, runtime: Runtime): string | undefined => {
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, "package.json"), '{ "private": true }');
  run(home, "npm", ["install", "--no-audit", "--no-fund", runtime.package]);
  const program = join(home, runtime.program);
  return existsSync(program) && run(home, program, ["--version"]).succeeded ? program : undefined;
};

const command = (user: string, program: string, runtime: Runtime): Cell => {
  const bin = "node_modules/@haicap/cli/dist/bin.js";
  const asked = ["due", "2026-11-20 16:10", "3 ngày làm việc", "--lang", "en"];
  const { succeeded, output } = run(user, program, [...runtime.args, bin, ...asked]);
  const holds = succeeded && output.includes("26");
  return { what: "the command", with: runtime.name, holds, note: holds ? "haicap due" : tellingLine(output) };
};
