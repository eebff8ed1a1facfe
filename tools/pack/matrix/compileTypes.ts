import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell } from "./Cell.ts";
import { typed } from "./programs.ts";
import { run, tellingLine } from "./run.ts";
import { compilers } from "./tools.ts";

const resolutions = [
  { moduleResolution: "nodenext", module: "nodenext" },
  { moduleResolution: "bundler", module: "esnext" },
] as const;

/** Compiles a program that imports every entry, with every compiler and resolution; our declarations are checked, not skipped. */
export const compileTypes = (user: string, specifiers: readonly string[]): readonly Cell[] => {
  writeFileSync(join(user, "use.ts"), typed(specifiers));
  return compilers.flatMap((version) =>
    resolutions.map((resolution) => {
      const config = join(user, "tsconfig.json");
      const compilerOptions = {
        ...resolution,
        target: "es2023",
        lib: ["es2023", "dom"],
        types: ["node"],
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        skipLibCheck: false,
      };
      writeFileSync(config, JSON.stringify({ compilerOptions, files: ["use.ts"] }));
      const tsc = `node_modules/typescript-${version.split(".")[0]}/bin/tsc`;
      const { output } = run(user, process.execPath, [tsc, "-p", config]);
      const own = output.split("\n").filter((line) => /error TS/.test(line) && isOurs(line));
      const what = `types, moduleResolution ${resolution.moduleResolution}`;
      const holds = own.length === 0 && !/error TS(?:5|18)\d{3}/.test(output);
      return {
        what,
        with: `TypeScript ${version}`,
        holds,
        note: holds ? `${specifiers.length} entries` : tellingLine(own[0] ?? output),
      };
    }),
  );
};

/** Declarations of others may have faults of their own; ours, and the program's, may not. */
const isOurs = (line: string): boolean => line.startsWith("use.ts") || /@haicap[+/]|node_modules\/haicap/.test(line);
