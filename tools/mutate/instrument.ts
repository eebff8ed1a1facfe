import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Instrumenter } from "@stryker-mutator/instrumenter";
import type { Mutant } from "./Mutant.ts";

/** Sources in which every mutant waits behind a switch, by the address they are loaded from. */
export interface Instrumented {
  readonly mutants: readonly Mutant[];
  readonly sources: Readonly<Record<string, string>>;
}

const silent = (): boolean => false;
const nothing = (): void => undefined;
const logger = {
  isTraceEnabled: silent,
  isDebugEnabled: silent,
  isInfoEnabled: silent,
  isWarnEnabled: silent,
  isErrorEnabled: silent,
  isFatalEnabled: silent,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
};

/** Has Stryker write its mutants into the sources of a package. */
export const instrument = async (home: string, files: readonly string[]): Promise<Instrumented> => {
  const texts = new Map(files.map((file) => [file, readFileSync(join(home, file), "utf8")]));
  const given = [...texts].map(([name, content]) => ({ name, content, mutate: true }));
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  const found = await new Instrumenter(logger).instrument(given, options);
  const mutants = found.mutants.map(({ id, fileName, location: { start, end }, replacement }): Mutant => {
    const lines = (texts.get(fileName) ?? "").split("\n").slice(start.line, end.line + 1);
    const last = lines.length - 1;
    const cut = lines.map((line, at) => line.slice(at === 0 ? start.column : 0, at === last ? end.column : undefined));
    const place = { file: fileName, line: start.line + 1, column: start.column + 1 };
    return { id, ...place, from: flat(cut.join("\n")), to: flat(replacement) };
  });
  const sources = found.files.map(({ name, content }) => [pathToFileURL(join(home, name)).href, content] as const);
  return { mutants, sources: Object.fromEntries(sources) };
};

const flat = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();
