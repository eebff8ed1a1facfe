import { pathToFileURL } from "node:url";
import { filesUnder } from "../repository/filesUnder.ts";

/** What a generator exports: repository paths to contents, the same on every machine. */
export type Generate = (root: string) => ReadonlyMap<string, string> | Promise<ReadonlyMap<string, string>>;

/** All generated files of a repository, and the generators they came from. */
export interface Generated {
  readonly generators: readonly string[];
  readonly files: ReadonlyMap<string, string>;
}

/** Runs every module of `tools/generate` that exports `generate`; two that make the same file is a fault of ours. */
export const generateAll = async (root: string): Promise<Generated> => {
  const files = new Map<string, string>();
  const generators: string[] = [];
  for (const module of generatorModules(root)) {
    const { generate } = (await import(pathToFileURL(`${root}/${module}`).href)) as { generate?: Generate };
    if (generate === undefined) continue;
    generators.push(module);
    for (const [path, content] of await generate(root)) {
      if (files.has(path)) throw new Error(`${module} and an earlier generator both make ${path}`);
      files.set(path, content);
    }
  }
  return { generators, files };
};

const generatorModules = (root: string): readonly string[] =>
  filesUnder(root, "tools/generate", ".ts").filter(
    (file) => /^tools\/generate\/[^/]+$/.test(file) && !file.endsWith(".test.ts") && !file.endsWith("/run.ts"),
  );
