import { expect, test } from "vitest";
import { readPackages } from "../../repository/Package.ts";
import { plantedPackage } from "../../repository/plantedPackage.ts";
import { temporaryRepository } from "../../repository/temporaryRepository.ts";
import { checkPurity } from "./checkPurity.ts";
import { importCosts, median } from "./importCost.ts";
import { overBudget } from "./overBudget.ts";

const purityOf = async (modules: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  using planted = temporaryRepository({
    "packages/a/package.json": plantedPackage("@haicap/a", { ".": "index" }),
    ...Object.fromEntries(Object.entries(modules).map(([name, code]) => [`packages/a/dist/${name}`, code])),
  });
  const findings = await checkPurity(planted.root, readPackages(planted.root), "built");
  return findings.map(({ file, message }) => `${file} ${message}`);
};

test("modules that only load modules are pure: ESM, CommonJS, JSON, dynamic; and naming a module of Node is no access", async () => {
  expect(
    await purityOf({
      "index.js": `import { readFileSync } from "node:fs";
        import * as net from "node:net";
        import { createRequire } from "node:module";
        import facts from "./facts.json" with { type: "json" };
        import common from "./common.cjs";
        import { EventEmitter } from "node:events";
        class Own extends net.Socket {}
        const later = await import("./later.js");
        const loaded = createRequire(import.meta.url)("./facts.json");
        export const read = () => readFileSync("x");
        export { common, facts, later, loaded, Own, EventEmitter };`,
      "common.cjs":
        'const fs = require("fs"); exports.facts = require("./facts.json"); exports.read = () => fs.readFileSync("x");',
      "later.js": "export const late = 1;",
      "facts.json": "{}",
    }),
  ).toEqual([]);
});

const reaching: readonly (readonly [what: string, code: string, access: string])[] = [
  [
    "a file by a named import",
    'import { readFileSync } from "node:fs"; readFileSync(import.meta.filename);',
    "fs.readFileSync",
  ],
  ["a file by a default import", 'import fs from "fs"; fs.existsSync("/");', "fs.existsSync"],
  [
    "a file by promises",
    'import { readFile } from "node:fs/promises"; await readFile(import.meta.filename);',
    "fs/promises.readFile",
  ],
  ["a file by the promises of fs", 'import fs from "fs"; await fs.promises.stat("/");', "fs/promises.stat"],
  [
    "a file by require",
    'import { createRequire } from "node:module"; createRequire(import.meta.url)("fs").statSync("/");',
    "fs.statSync",
  ],
  ["a file by getBuiltinModule", 'process.getBuiltinModule("fs").readdirSync("/");', "fs.readdirSync"],
  ["a file by a dynamic import", 'const fs = await import("node:fs"); fs.lstatSync("/");', "fs.lstatSync"],
  ["a file by a stream", 'import fs from "fs"; new fs.ReadStream(import.meta.filename).destroy();', "fs.ReadStream"],
  ["a file in a helper module", 'import "./helper.js";', "fs.readFileSync"],
  ["a file a moment later", 'import fs from "fs"; setTimeout(() => fs.statSync("/"), 1);', "fs.statSync"],
  ["the network by fetch", 'fetch("http://127.0.0.1:9/").catch(() => {});', "globalThis.fetch"],
  [
    "the network by a socket",
    'import net from "net"; net.connect(9, "127.0.0.1").on("error", () => {});',
    "net.connect",
  ],
  [
    "the network by http",
    'import { get } from "node:http"; get("http://127.0.0.1:9/").on("error", () => {});',
    "http.get",
  ],
  ["the network by dns", 'import dns from "dns"; dns.lookup("localhost", () => {});', "dns.lookup"],
  ["a process", 'import { spawnSync } from "child_process"; spawnSync("true");', "child_process.spawnSync"],
  ["a worker", 'import { Worker } from "worker_threads"; new Worker("0", { eval: true });', "worker_threads.Worker"],
  ["a timer that goes on", "setInterval(() => {}, 1000);", "left running: Timeout"],
];

test.each(reaching)("finds %s", async (_, code, access) => {
  const helper = 'import { readFileSync } from "fs"; readFileSync(new URL(import.meta.url));';
  expect(await purityOf({ "index.js": code, "helper.js": helper })).toContain(
    `packages/a/dist/index.js importing it reaches for ${access}`,
  );
});

test("finds an entry that is not built and one that cannot be imported", async () => {
  expect(await purityOf({})).toEqual(["packages/a/dist/index.js is not there; build first"]);
  expect((await purityOf({ "index.js": 'throw new Error("broken");' }))[0]).toContain("cannot be imported");
});

test("costs are measured: a slow entry is seen, and the middle is the middle", async () => {
  using planted = temporaryRepository({
    "packages/kernel/package.json": plantedPackage("@haicap/kernel", {
      ".": "index",
      "./text": "text",
      "./schema": "schema",
    }),
    "packages/kernel/dist/index.js": "export {};",
    "packages/kernel/dist/text.js": "await new Promise((resume) => setTimeout(resume, 40));",
  });
  const costs = await importCosts(planted.root, readPackages(planted.root), "built", 1);
  expect(costs.map(({ what }) => what)).toEqual(["@haicap/kernel", "@haicap/kernel/text", "all 2 together"]);
  expect(costs[1]?.milliseconds).toBeGreaterThan(39);
  expect(costs[2]?.milliseconds).toBeGreaterThan(39);
  expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2]);
});

test("what costs more than the budget is named, and so is what was not measured", () => {
  const cost = (milliseconds: number) => ({ what: "@haicap/kernel", milliseconds });
  expect(overBudget([cost(5.99)])).toEqual([]);
  expect(overBudget([cost(6), cost(Number.NaN)])).toHaveLength(2);
  expect(overBudget([])).toHaveLength(1);
});
