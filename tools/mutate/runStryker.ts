import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Stryker } from "@stryker-mutator/core";
import type { Mutant } from "./Mutant.ts";
import type { MutationRoom } from "./rooms.ts";

type Told = Awaited<ReturnType<Stryker["runMutationTest"]>>[number];

interface Run {
  readonly files: readonly string[];
  readonly workers: number;
  /** Only these, each facing every test of the package from the start. */
  readonly again?: readonly Mutant[];
}

/**
 * Mutates files of a package in a copy of it and runs the tests that reach each mutant; what has not changed since the last run is not run again.
 *
 * What is read when a module is loaded is left out, and what is made once and kept counts as reached by the test that had it made:
 * those have to be run `again`.
 */
export const runStryker = async (
  root: string,
  { room, folder, config = "vitest.config.ts" }: MutationRoom,
  { files, workers, again }: Run,
): Promise<readonly Mutant[]> => {
  const home = join(root, "packages", folder);
  process.chdir(home);
  const stryker = new Stryker({
    plugins: [import.meta.resolve("@stryker-mutator/vitest-runner")],
    testRunner: "vitest",
    vitest: { configFile: join(root, "tools/mutate", config) },
    coverageAnalysis: again === undefined ? "perTest" : "off",
    ignoreStatic: again === undefined,
    timeoutFactor: 1.25,
    mutate: again === undefined ? [...files] : [...new Set(again.map(({ range }) => range))],
    ignorePatterns: ["dist", "coverage", "reports", "api"],
    allowConsoleColors: false,
    incremental: again === undefined,
    incrementalFile: `reports/mutation-${room}.json`,
    concurrency: workers,
    timeoutMS: 4000,
    cleanTempDir: "always",
    reporters: ["progress-append-only"],
    disableTypeChecks: true,
  });
  const wanted = new Set(files);
  const told = await stryker.runMutationTest();
  const sources = new Map(files.map((file) => [file, readFileSync(join(home, file), "utf8")]));
  return told.map((one) => mutantOf(home, sources, one)).filter(({ file }) => wanted.has(file));
};

const fates: Readonly<Record<Told["status"], Mutant["fate"] | undefined>> = {
  Killed: "killed",
  Timeout: "timedOut",
  Survived: "survived",
  NoCoverage: "survived",
  CompileError: "broken",
  RuntimeError: "broken",
  Ignored: "notRun",
  Pending: undefined,
};

const mutantOf = (home: string, sources: ReadonlyMap<string, string>, told: Told): Mutant => {
  const file = relative(home, join(home, relative(home, told.fileName)));
  const { start, end } = told.location;
  const lines = (sources.get(file) ?? "").split("\n").slice(start.line - 1, end.line);
  const last = lines.length - 1;
  const text = lines.map((line, at) =>
    line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined),
  );
  const fate = fates[told.status];
  if (fate === undefined) throw new Error(`${told.fileName}: a mutant was not run`);
  const range = `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
  return {
    file,
    range,
    line: start.line,
    column: start.column,
    from: flat(text.join("\n")),
    to: flat(told.replacement),
    fate,
  };
};

const flat = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();
