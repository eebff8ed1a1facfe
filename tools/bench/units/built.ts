import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { table, time, times } from "../report.ts";
import { communesOn, today } from "./country.ts";
import type { Goal } from "./Goal.ts";

const packages = fileURLToPath(new URL("../../../packages/", import.meta.url));
const built = (entry: string): string => join(packages, entry);

/** What needs the built packages: the first answer of a process, sizes, and memory after everything is loaded. */
export const benchBuilt = (): readonly Goal[] => {
  if (!existsSync(built("units/dist/address.js")) || !existsSync(built("units-data/dist/legacy.js"))) {
    console.log("\nThe packages are not built: cold start, sizes and memory are left out (pnpm build)");
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), "haicap-bench-"));
  try {
    return [...coldStart(folder), ...sizes(), ...firstUse(folder)];
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const url = (entry: string): string => JSON.stringify(new URL(`file://${built(entry)}`).href);

const runs = 9;

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;

/** From before the import to the first unit by code, in processes of their own that take turns. */
const coldStart = (folder: string): readonly Goal[] => {
  const full = communesOn(today).map(([commune, ...above]) => ({ ...commune, above }));
  writeFileSync(join(folder, "full.json"), JSON.stringify(full, null, 2));
  const timed = (name: string, body: string): string => {
    const file = join(folder, `${name}.mjs`);
    writeFileSync(file, `const t = performance.now();\n${body}\nconsole.log(performance.now() - t);\n`);
    return file;
  };
  const json = timed(
    "json",
    `import { readFileSync } from "node:fs";
const list = JSON.parse(readFileSync(${JSON.stringify(join(folder, "full.json"))}, "utf8"));
if (new Map(list.map((unit) => [unit.code, unit])).get("26740") === undefined) throw new Error("no answer");`,
  );
  const ours = timed(
    "ours",
    `const { compileUnitTable, unitOn } = await import(${url("units/dist/index.js")});
const { current } = await import(${url("units-data/dist/index.js")});
if (!unitOn(compileUnitTable({ current }), "26740", "2026-09-25").ok) throw new Error("no answer");`,
  );
  const taken = { json: [] as number[], ours: [] as number[] };
  for (let run = 0; run < runs; run++) {
    taken.json.push(Number(spawnSync(process.execPath, [json]).stdout));
    taken.ours.push(Number(spawnSync(process.execPath, [ours]).stdout));
  }
  const share = median(taken.ours.map((ms, run) => ms / (taken.json[run] as number)));
  const rows = [
    ["haicap", time(median(taken.ours) * 1e6)],
    ["JSON.parse of a full JSON and a Map", time(median(taken.json) * 1e6)],
  ];
  table("From import to the first unit by code, each in a process of its own", ["", "time"], rows);
  return [{ what: "first unit by code to JSON.parse", reached: times(share), wanted: "0.25x", holds: share <= 0.25 }];
};

const sized: readonly (readonly [what: string, files: readonly string[], most: number])[] = [
  ["current units", ["units-data/dist/index.js"], 18],
  ["crosswalk", ["units-data/dist/succession.js"], 9],
  ["legacy names", ["units-data/dist/legacy.js"], 50],
  ["code without address and search", ["units/dist/index.js"], 8],
];

const sizes = (): readonly Goal[] =>
  sized.map(([what, files, most]) => {
    const kilobytes =
      files.reduce((sum, file) => sum + gzipSync(readFileSync(built(file)), { level: 9, memLevel: 9 }).length, 0) /
      1000;
    return {
      what: `${what}, gz`,
      reached: `${kilobytes.toFixed(1)} KB`,
      wanted: `${most} KB`,
      holds: kilobytes <= most,
    };
  });

/** The first address and the memory of both eras, the reader, typing errors and the search. */
const firstUse = (folder: string): readonly Goal[] => {
  const file = join(folder, "first.mjs");
  writeFileSync(
    file,
    `const kept = () => { gc(); gc(); const { heapUsed, external } = process.memoryUsage(); return (heapUsed + external) / 2 ** 20; };
const { compileUnitTable, successorsOf } = await import(${url("units/dist/index.js")});
const { compileAddressReader, resolveAddress } = await import(${url("units/dist/address.js")});
const { searchUnits } = await import(${url("units/dist/search.js")});
const before = kept();
const { current } = await import(${url("units-data/dist/index.js")});
const { legacy } = await import(${url("units-data/dist/legacy.js")});
const { succession } = await import(${url("units-data/dist/succession.js")});
const { aliases } = await import(${url("units-data/dist/aliases.js")});
const table = compileUnitTable({ current, legacy, succession });
const reader = compileAddressReader(table, aliases);
const on = table.present;
const timed = (run) => { const t = performance.now(); run(); return performance.now() - t; };
const one = timed(() => resolveAddress(reader, "Phường Sài Gòn, TP HCM", { on, writtenUnder: "twoTier" }));
const both = one + timed(() => resolveAddress(reader, "Phường Bến Nghé, Quận 1, TP HCM", { on }));
resolveAddress(reader, "Phường Bến Nghs, Quận 1, TP HCM", { on });
searchUnits(reader, "sai gom", { on });
searchUnits(reader, "sai gom", { on: "2025-06-30" });
successorsOf(table, "26740", "2025-06-30");
console.log(JSON.stringify({ one, both, memory: kept() - before }));`,
  );
  const found = Array.from({ length: 3 }, () => {
    const { stdout } = spawnSync(process.execPath, ["--expose-gc", file], { encoding: "utf8" });
    return JSON.parse(stdout) as { readonly one: number; readonly both: number; readonly memory: number };
  });
  const ms = (of: (run: (typeof found)[number]) => number): string => time(median(found.map(of)) * 1e6);
  const memory = median(found.map((run) => run.memory));
  table(
    "The reader of addresses, unpacked on first use",
    ["", "time"],
    [
      ["first address of today", ms((run) => run.one)],
      ["first address of both eras", ms((run) => run.both)],
    ],
  );
  return [
    {
      what: "memory after loading everything",
      reached: `${memory.toFixed(1)} MB`,
      wanted: "12 MB",
      holds: memory <= 12,
    },
  ];
};
