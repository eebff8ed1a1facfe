import { join, posix } from "node:path";
import type { Finding } from "../../repository/Finding.ts";
import { readManifest, readPackages } from "../../repository/Package.ts";
import { checkImport, type Surroundings } from "./checkImport.ts";
import { checkManifests } from "./checkManifests.ts";
import { checkRooms } from "./checkRooms.ts";
import { findCycles } from "./findCycles.ts";
import { readGraphTable } from "./GraphTable.ts";
import { type SourceModule, sourceModules } from "./SourceModule.ts";

/** What the check of the graph found, and how much it looked at. */
export interface GraphReport {
  readonly findings: readonly Finding[];
  readonly modules: number;
  readonly imports: number;
}

/** Holds every package of a repository to the table: who imports whom, through which door, with which libraries, and no cycle. */
export const checkGraph = (root: string): GraphReport => {
  const table = readGraphTable(root);
  const packages = readPackages(root);
  const around: Surroundings = { root, table, packages, rootManifest: readManifest(join(root, "package.json")) };
  const modules = packages.flatMap((owner) => sourceModules(root, owner));
  return {
    findings: [
      ...checkManifests(root, table, packages),
      ...modules.flatMap((module) => checkModule(around, module)),
      ...checkCycles(modules),
    ],
    modules: modules.length,
    imports: modules.reduce((sum, module) => sum + module.imports.length, 0),
  };
};

const checkModule = (around: Surroundings, module: SourceModule): readonly Finding[] =>
  module.imports.flatMap((one) =>
    [checkImport(around, module, one), checkRooms(around.table, module, one)]
      .filter((message) => message !== undefined)
      .map((message) => ({ file: module.file, line: one.line, message })),
  );

const checkCycles = (modules: readonly SourceModule[]): readonly Finding[] => {
  const edges = new Map(modules.map((module) => [module.file, relativeTargets(module)]));
  return findCycles(edges).map((cycle) => ({
    file: cycle[0] ?? "",
    message: `files import one another, types included: ${cycle.join(", ")}`,
  }));
};

const relativeTargets = (module: SourceModule): readonly string[] =>
  module.imports
    .filter(({ specifier }) => specifier.startsWith("."))
    .map(({ specifier }) => posix.join(posix.dirname(module.file), specifier));
