import { expect, test } from "vitest";
import type { Package } from "../repository/Package.ts";
import type { Bill } from "./billOfMaterials.ts";
import { checkSupply } from "./checkSupply.ts";
import { tarballProblems } from "./checkTarball.ts";

const planted = (name: string, more: object = {}): Package => ({
  room: name,
  folder: `packages/${name}`,
  manifest: { name, version: "0.1.0", ...more },
  entries: [],
});

const bill = (components: Bill["components"]): Bill => ({ metadata: { timestamp: "" }, components });

test("a library nobody planned, and a licence nobody accepted, are told; our own packages are no libraries", () => {
  const low = planted("low", { dependencies: { zod: "^4", leftpad: "^1" } });
  const high = planted("high", { dependencies: { low: "^0.1.0" } });
  const zod = { name: "zod", version: "4.0.0", licenses: [{ license: { id: "MIT" } }] };
  const leftpad = { name: "leftpad", version: "1.0.0", licenses: [{ license: { id: "GPL-3.0-only" } }] };
  const noble = { group: "@noble", name: "hashes", version: "2.0.0", licenses: [{ expression: "MIT" }] };
  const { libraries, problems } = checkSupply(
    new Map([
      [low, bill([zod, leftpad])],
      [high, bill([zod, noble, { name: "low", version: "0.1.0" }])],
    ]),
  );
  expect(libraries.map((one) => [one.name, one.licence, one.with])).toEqual([
    ["@noble/hashes", "MIT", ["high"]],
    ["leftpad", "GPL-3.0-only", ["low"]],
    ["zod", "MIT", ["low", "high"]],
  ]);
  expect(problems).toEqual([
    "low depends on leftpad, which is not in tools/release/plannedDependencies.json",
    "leftpad@1.0.0 is under GPL-3.0-only",
  ]);
});

test("a tarball holds what a user needs, nothing of the workshop, and ranges that can be installed", () => {
  const files = [..."package.json README.md LICENSE CHANGELOG.md dist/index.js".split(" ")].map(
    (file) => `package/${file}`,
  );
  expect(tarballProblems(planted("low"), files, { version: "0.1.0" })).toEqual([]);
  const found = tarballProblems(
    planted("low"),
    ["package/package.json", "package/src/index.ts", "package/dist/a.test.js"],
    {
      version: "0.0.0",
      dependencies: { high: "workspace:^" },
      exports: { ".": { "@haicap/source": "./src/index.ts" } },
    },
  );
  expect(found).toEqual([
    "low: package/README.md is missing",
    "low: package/LICENSE is missing",
    "low: package/CHANGELOG.md is missing",
    "low: package/src/index.ts should not be published",
    "low: package/dist/a.test.js should not be published",
    "low: high at workspace:^ cannot be installed",
    "low: packed as 0.0.0",
    "low: publishes the condition of the workshop",
  ]);
});
