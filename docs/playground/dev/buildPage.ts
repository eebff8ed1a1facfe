import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";

/** Kilobytes (gzip) a visitor loads: the script before the page can be used, and with the first question to each tool its rules and tables. */
export interface PageWeight {
  readonly start: number;
  readonly tools: Readonly<Record<string, { readonly rules: number; readonly tables: number }>>;
}

/** The tables stand apart from the rules, so that each can be weighed. */
const tables = {
  test: /-data[/\\](?:src|dist)[/\\]/u,
  name: (id: string): string => `tables-${/([\w-]+)-data[/\\]/u.exec(id)?.[1] ?? "other"}`,
};

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
      rolldownOptions: { output: { codeSplitting: { groups: [tables] } } },
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
    if (tool === undefined) return [];
    const more = [...reached(chunk, new Set())].filter((name) => !start.has(name));
    const isTable = (name: string): boolean => name.includes("tables-");
    const weight = {
      rules: weigh(more.filter((name) => !isTable(name))),
      tables: weigh(more.filter(isTable)),
    };
    return [[tool, weight] as const];
  });
  return { start: weigh(start), tools: Object.fromEntries(engines) };
};
