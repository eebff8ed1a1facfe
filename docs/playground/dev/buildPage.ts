import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";

/** Kilobytes (gzip) a visitor loads: the script before the page can be used, and with the first question to each tool. */
export interface PageWeight {
  readonly start: number;
  readonly tools: Readonly<Record<string, number>>;
}

interface Chunk {
  readonly type: "chunk" | "asset";
  readonly fileName: string;
  readonly code?: string;
  readonly isEntry?: boolean;
  readonly facadeModuleId?: string | null;
  readonly imports?: readonly string[];
}

/** Builds the page of the tests into a folder, as a site would, and weighs its scripts. */
export const buildPage = async (outDir: string): Promise<PageWeight> => {
  const built = await build({
    root: fileURLToPath(new URL(".", import.meta.url)),
    configFile: false,
    base: "./",
    logLevel: "error",
    resolve: { conditions: ["@haicap/source"] },
    build: {
      outDir,
      emptyOutDir: true,
      target: "es2023",
      cssTarget: "chrome125",
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
    },
  });
  const { output } = built as unknown as { readonly output: readonly Chunk[] };
  const chunks = new Map(output.filter(({ type }) => type === "chunk").map((one) => [one.fileName, one]));
  const reached = (from: Chunk, seen: Set<string>): Set<string> => {
    if (seen.has(from.fileName)) return seen;
    seen.add(from.fileName);
    for (const name of from.imports ?? []) {
      const next = chunks.get(name);
      if (next !== undefined) reached(next, seen);
    }
    return seen;
  };
  const weigh = (names: Iterable<string>): number =>
    [...names].reduce((sum, name) => sum + gzipSync(chunks.get(name)?.code ?? "").length / 1024, 0);
  const entry = [...chunks.values()].find(({ isEntry }) => isEntry === true);
  const start = entry === undefined ? new Set<string>() : reached(entry, new Set());
  const engines = [...chunks.values()].flatMap((chunk) => {
    const tool = /tools\/(\w+)\/engine\.ts$/u.exec(chunk.facadeModuleId ?? "")?.[1];
    return tool === undefined
      ? []
      : [[tool, weigh([...reached(chunk, new Set())].filter((name) => !start.has(name)))] as const];
  });
  return { start: weigh(start), tools: Object.fromEntries(engines) };
};
