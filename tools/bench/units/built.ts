import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { AdministrativeUnit } from "../../../packages/units/src/index.ts";
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

const runs = 15;

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;

/**
 * From before the import to the first unit by code, in processes of their own that take turns: beside a full JSON as people ship it
 * (provinces with their communes, each with its names in two languages), and beside a module that holds nothing.
 */
const coldStart = (folder: string): readonly Goal[] => {
  writeFileSync(join(folder, "full.json"), JSON.stringify(fullCountry(), null, 2));
  writeFileSync(join(folder, "nothing.mjs"), "");
  const timed = (name: string, body: string): string => {
    const file = join(folder, `${name}.mjs`);
    writeFileSync(
      file,
      `import { readFileSync } from "node:fs";\nconst t = performance.now();\n${body}\nconsole.log(performance.now() - t);\n`,
    );
    return file;
  };
  const files = {
    json: timed(
      "json",
      `const provinces = JSON.parse(readFileSync(${JSON.stringify(join(folder, "full.json"))}, "utf8"));
const byCode = new Map();
for (const province of provinces) for (const commune of province.communes) byCode.set(commune.code, commune);
if (byCode.get("26740") === undefined) throw new Error("no answer");`,
    ),
    ours: timed(
      "ours",
      `const { compileUnitTable, unitOn } = await import(${url("units/dist/index.js")});
const { current } = await import(${url("units-data/dist/index.js")});
if (!unitOn(compileUnitTable({ current }), "26740", "2026-09-25").ok) throw new Error("no answer");`,
    ),
    nothing: timed("nothing-timed", `await import("./nothing.mjs");`),
  };
  const taken = { json: [] as number[], ours: [] as number[], nothing: [] as number[] };
  const kinds = ["json", "ours", "nothing"] as const;
  for (let run = 0; run < runs; run++)
    for (const kind of kinds) taken[kind].push(Number(spawnSync(process.execPath, [files[kind]]).stdout));
  const share = median(taken.ours.map((ms, run) => ms / (taken.json[run] as number)));
  const over = median(taken.ours.map((ms, run) => ms - (taken.nothing[run] as number)));
  const heads = ["", "median", "least"];
  const row = (what: string, list: readonly number[]): readonly string[] => [
    what,
    time(median(list) * 1e6),
    time(Math.min(...list) * 1e6),
  ];
  table("From import to the first unit by code, each in a process of its own", heads, [
    row("haicap", taken.ours),
    row("JSON.parse of a full JSON, and a Map", taken.json),
    row("a module that holds nothing", taken.nothing),
  ]);
  return [
    { what: "first unit by code to JSON.parse", reached: times(share), wanted: "0.25x", holds: share <= 0.25 },
    { what: "first unit by code over an empty module", reached: time(over * 1e6), wanted: "6 ms", holds: over <= 6 },
  ];
};

interface Nested extends AdministrativeUnit {
  readonly slug: string;
  readonly communes: AdministrativeUnit[];
}

/** The units of today as the wordy JSON of about 1.5 MB that is in use. */
const fullCountry = (): readonly Nested[] => {
  const provinces = new Map<string, Nested>();
  for (const [commune, province] of communesOn(today)) {
    if (province === undefined) continue;
    const nested = provinces.get(province.code) ?? { ...province, slug: slugOf(province), communes: [] };
    nested.communes.push({ ...commune, slug: slugOf(commune) } as AdministrativeUnit);
    provinces.set(province.code, nested);
  }
  return [...provinces.values()];
};

const slugOf = ({ nameEn }: AdministrativeUnit): string => nameEn.toLowerCase().replace(/[^a-z0-9]+/g, "_");

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
