import { readFileSync } from "node:fs";

/** The modules of the page, each after those it uses. */
const modules = ["escape", "speech", "strip", "timeline", "detail", "row", "filter", "app"] as const;

/** The page's script as one piece: the modules one after another, without their imports and exports. */
export const clientScript = (): string => {
  const sources = modules.map((name) => readFileSync(new URL(`./client/${name}.js`, import.meta.url), "utf8"));
  const body = sources.map((source, index) => scoped(source, modules[index] ?? "")).join("\n");
  return `(() => {\n"use strict";\nconst parts = {};\n${body}\n})();`;
};

const scoped = (source: string, name: string): string => {
  const exported = [...source.matchAll(/^export const (\w+)/gm)].map((found) => found[1]);
  const body = source
    .replace(/\/\*\*[\s\S]*?\*\/\s*/g, "")
    .replace(/^import \{ ([\w, ]+) \} from "\.\/(\w+)\.js";$/gm, "const { $1 } = parts.$2;")
    .replace(/^export /gm, "");
  return `parts.${name} = (() => {\n${body.trim()}\nreturn { ${exported.join(", ")} };\n})();`;
};
