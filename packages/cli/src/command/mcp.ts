import { operations } from "haicap/operations";
import type { Terminal } from "../terminal/Terminal.ts";
import type { ExitCode } from "./ExitCode.ts";
import { nearest } from "./nearest.ts";
import { readPatch } from "./patch.ts";

/** Options of `haicap mcp`: over which channel, and which operations. */
export interface McpOptions {
  readonly http?: true;
  readonly port?: string;
  readonly only?: string;
  readonly patch?: string;
}

/** `haicap mcp`: serves the operations to assistants, over standard input and output or over HTTP on this machine. */
export const mcp = async (options: McpOptions, terminal: Terminal): Promise<ExitCode> => {
  const port = Number(options.port ?? usualPort);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return misused(terminal, `--port ${options.port}: 0–65535`);
  if (options.port !== undefined && options.http !== true)
    return misused(terminal, "--port cần --http · --port needs --http");
  const chosen = chosenBy(options.only);
  if (typeof chosen === "string") return misused(terminal, chosen);
  const patch = await readPatch(options.patch, terminal);
  if (patch === undefined) return 2;
  const served = chosen.map(patch);
  if (options.http === true) return overHttp(served, port, terminal);
  const { serveStreams } = await import("../mcp/serveStreams.ts");
  await serveStreams(served, terminal);
  return 0;
};

const usualPort = 8346;

const misused = (terminal: Terminal, words: string): 2 => {
  terminal.stderr.write(`${words}\n`);
  return 2;
};

/** `--only procedures,units.get`: namespaces or operations; all without it. What is none of them is said. */
const chosenBy = (only: string | undefined): typeof operations | string => {
  if (only === undefined) return operations;
  const wanted = only.split(",").map((one) => one.trim());
  const names = [...new Set(operations.flatMap(({ name }) => [name, namespaceOf(name)]))];
  const stranger = wanted.find((one) => !names.includes(one));
  if (stranger !== undefined) {
    const close = nearest(stranger, names);
    return `--only: không có · there is no "${stranger}"${close === undefined ? "" : `: ${close}?`}`;
  }
  return operations.filter(({ name }) => wanted.includes(name) || wanted.includes(namespaceOf(name)));
};

const namespaceOf = (name: string): string => name.split(".")[0] ?? name;

const overHttp = async (served: typeof operations, port: number, { stderr }: Terminal): Promise<ExitCode> => {
  const { serveHttp } = await import("../mcp/serveHttp.ts");
  try {
    const server = await serveHttp(served, port, (fault) => stderr.write(`haicap mcp: ${fault}\n`));
    stderr.write(`${server.url}\n`);
    await new Promise<void>((asked) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => asked());
    });
    await server.close();
    return 0;
  } catch (fault) {
    stderr.write(`haicap mcp: ${fault instanceof Error ? fault.message : String(fault)}\n`);
    return 2;
  }
};
