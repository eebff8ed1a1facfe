import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import type { Finding } from "../../repository/Finding.ts";
import { instrument } from "./instrument.ts";
import { matches } from "./matches.ts";
import type { Snippet } from "./Snippet.ts";
import type { VirtualModules } from "./virtualModules.ts";

/** What came of running a snippet. */
export interface SnippetRun {
  readonly findings: readonly Finding[];
  readonly assertions: number;
}

const assertName = "__assertExample";

/** Runs a snippet as a module of its own, at the place and with the line numbers it has in its file. */
export const runSnippet = async (
  root: string,
  snippet: Snippet,
  imports: string,
  modules: VirtualModules,
): Promise<SnippetRun> => {
  const { code, assertions, findings: unreadable } = instrument(snippet, assertName);
  const findings: Finding[] = [...unreadable];
  const reached = new Set<number>();
  const complain = (line: number, message: string): number => findings.push({ file: snippet.file, line, message });
  const url = `${pathToFileURL(`${root}/${snippet.file}`).href}?example=${snippet.line}`;

  Reflect.set(globalThis, assertName, (number: number, found: unknown): void => {
    const assertion = assertions[number];
    reached.add(number);
    if (assertion !== undefined && !matches(assertion.expected, found))
      complain(assertion.line, `found ${show(found)}, expected ${assertion.text}`);
  });
  try {
    modules.set(url, `${imports}${"\n".repeat(snippet.line - 1)}${code}`);
    await import(url);
    for (const [number, { line }] of assertions.entries())
      if (!reached.has(number)) complain(line, "this // => was never reached");
  } catch (failure) {
    complain(lineOfFailure(failure, url) ?? snippet.line, `threw ${describe(failure)}`);
  }
  return { findings, assertions: assertions.length };
};

const show = (value: unknown): string =>
  inspect(value, { depth: 8, breakLength: 120, maxArrayLength: 20, sorted: false });

const describe = (failure: unknown): string =>
  failure instanceof Error ? `${failure.name}: ${failure.message}` : show(failure);

const lineOfFailure = (failure: unknown, url: string): number | undefined => {
  const stack = failure instanceof Error ? (failure.stack ?? "") : "";
  const at = stack.indexOf(`${url}:`);
  const line = at < 0 ? Number.NaN : Number.parseInt(stack.slice(at + url.length + 1), 10);
  return Number.isNaN(line) ? undefined : line;
};
