import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { gzipSync } from "node:zlib";
import type { Cell } from "./Cell.ts";
import { answer, oneFunction, page } from "./programs.ts";
import { run, tellingLine } from "./run.ts";
import { bundlers } from "./tools.ts";

/** A script that bundles `entry` to one file of a classic script in `out`, as a page would load it. */
const scripts: Readonly<Record<keyof typeof bundlers, string>> = {
  esbuild: `import { build } from "esbuild";
await build({ entryPoints: [process.argv[2]], outfile: process.argv[3] + "/out.js", bundle: true, minify: true, format: "iife", platform: "browser", target: "es2022", logLevel: "error" });`,
  vite: `import { build } from "vite";
await build({ configFile: false, logLevel: "error", build: { target: "es2022", outDir: process.argv[3], emptyOutDir: true, modulePreload: false, rollupOptions: { input: process.argv[2], output: { format: "iife" } } } });`,
  rolldown: `import { rolldown } from "rolldown";
const bundle = await rolldown({ input: process.argv[2], platform: "browser" });
await bundle.write({ dir: process.argv[3], format: "iife", minify: true });`,
};

/** Of the question about a limit none of these may be in a bundle: names of units, and the list of procedures. */
const strangers = ["Côn Đảo", "chứng thực bản sao"];

/** esbuild keeps what a used module runs at its top, patterns not yet made among it; the others see that it is not needed. */
const most = { page: 100_000, function: 4_000 } as const;

/** Bundles a question and a single function with every bundler, runs the question without anything of Node, and looks at what is in it. */
export const bundleForBrowsers = (user: string): readonly Cell[] => {
  writeFileSync(join(user, "page.js"), page);
  writeFileSync(join(user, "function.js"), oneFunction);
  return (Object.keys(bundlers) as (keyof typeof bundlers)[]).flatMap((name) => {
    writeFileSync(join(user, `bundle-${name}.mjs`), scripts[name]);
    return (["page", "function"] as const).map((kind) => tried(user, name, kind));
  });
};

const tried = (user: string, name: keyof typeof bundlers, kind: "page" | "function"): Cell => {
  const out = join(user, `out-${name}-${kind}`);
  mkdirSync(out, { recursive: true });
  const made = run(user, process.execPath, [`bundle-${name}.mjs`, join(user, `${kind}.js`), out]);
  const cell = {
    what: kind === "page" ? "a question in a browser bundle" : "tree-shaking: one function",
    with: `${name} ${bundlers[name]}`,
  };
  if (!made.succeeded) return { ...cell, holds: false, note: tellingLine(made.output) };
  const code = scriptsIn(out);
  const size = gzipSync(code, { level: 9 }).length;
  const fault = faultOf(code, kind, size);
  return { ...cell, holds: fault === undefined, note: fault ?? `${size.toLocaleString("en")} bytes gzipped` };
};

const scriptsIn = (folder: string): string =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((file) => file.endsWith(".js"))
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");

const faultOf = (code: string, kind: "page" | "function", size: number): string | undefined => {
  const stranger = strangers.find((text) => code.includes(text));
  if (stranger !== undefined) return `holds what it does not use: ${stranger}`;
  if (size > most[kind]) return `${size} bytes gzipped, more than ${most[kind]}`;
  const world: { answer?: string } = {};
  try {
    new Script(code).runInContext(createContext(Object.assign(world, { TextEncoder, TextDecoder })));
  } catch (thrown) {
    return String(thrown);
  }
  return world.answer === answer ? undefined : `answers ${world.answer}`;
};
