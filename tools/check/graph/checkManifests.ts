import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../repository/Finding.ts";
import type { Package } from "../../repository/Package.ts";
import { findCycles } from "./findCycles.ts";
import { foundationsOf, type GraphTable, graphTableFile } from "./GraphTable.ts";

/** The table itself is without a cycle, names every package there is, and every package.json keeps to it. */
export const checkManifests = (root: string, table: GraphTable, packages: readonly Package[]): readonly Finding[] => [
  ...findCycles(new Map(Object.entries(table.packages))).map((cycle) => ({
    file: graphTableFile,
    message: `the table has a cycle: ${cycle.join(", ")}`,
  })),
  ...packages
    .filter((one) => table.packages[one.room] === undefined)
    .map((one) => ({
      file: graphTableFile,
      message: `${one.folder} is not in the table`,
    })),
  ...packages.flatMap((one) => [...checkDependencies(table, packages, one), ...checkEntries(root, one)]),
];

const checkDependencies = (table: GraphTable, packages: readonly Package[], one: Package): readonly Finding[] => {
  const { dependencies, devDependencies, peerDependencies, optionalDependencies } = one.manifest;
  const shipped = { ...dependencies, ...peerDependencies, ...optionalDependencies };
  const forSources = new Set(table.packages[one.room]);
  const forTests = foundationsOf(table, one.room);
  return packages
    .filter(({ room, manifest: { name } }) => {
      if (name in shipped) return !forSources.has(room);
      return name in (devDependencies ?? {}) && !forTests.has(room);
    })
    .map(({ room }) => ({ file: `${one.folder}/package.json`, message: `${one.room} may not depend on ${room}` }));
};

const checkEntries = (root: string, one: Package): readonly Finding[] =>
  one.entries
    .filter(({ source }) => !existsSync(join(root, source)))
    .map(({ key, source }) => ({ file: `${one.folder}/package.json`, message: `the entry "${key}" has no ${source}` }));
