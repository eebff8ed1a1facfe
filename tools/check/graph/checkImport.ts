import { existsSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join, posix } from "node:path";
import type { Manifest, Package } from "../../repository/Package.ts";
import { foundationsOf, type GraphTable, isLibraryAllowed } from "./GraphTable.ts";
import type { Import } from "./importsOf.ts";
import type { SourceModule } from "./SourceModule.ts";

/** What the rules look at besides the import itself. */
export interface Surroundings {
  readonly root: string;
  readonly table: GraphTable;
  readonly packages: readonly Package[];
  readonly rootManifest: Manifest;
}

/** Says what is wrong with one import, or nothing. */
export const checkImport = (around: Surroundings, from: SourceModule, { specifier }: Import): string | undefined => {
  if (/^\.{0,2}\//.test(specifier)) return checkRelative(around, from, specifier);
  if (isBuiltin(specifier)) return checkBuiltin(around.table, from, specifier);
  const name = packageNameOf(specifier);
  const target = around.packages.find((candidate) => candidate.manifest.name === name);
  if (target !== undefined) return checkOwn(around.table, from, target, specifier);
  if (name.startsWith("@haicap/")) return `"${specifier}": there is no such package`;
  return checkLibrary(around, from, name);
};

const packageNameOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

const checkRelative = (around: Surroundings, from: SourceModule, specifier: string): string | undefined => {
  if (specifier.startsWith("/")) return `"${specifier}" is an absolute path`;
  const target = posix.join(posix.dirname(from.file), specifier);
  const isWorkshop = from.isTest && target.startsWith("tools/");
  if (!isWorkshop && !target.startsWith(`${from.owner.folder}/`))
    return `"${specifier}" reaches into another package; import one of its entries by name`;
  if (!/\.(ts|json)$/.test(specifier)) return `"${specifier}" does not end in .ts`;
  return existsSync(join(around.root, target)) ? undefined : `"${specifier}" does not exist`;
};

const checkBuiltin = (table: GraphTable, from: SourceModule, specifier: string): string | undefined =>
  from.isTest || table.nodeBuiltins.includes(from.owner.room)
    ? undefined
    : `"${specifier}" is a module of Node; sources of ${from.owner.room} run in browsers too`;

const checkOwn = (table: GraphTable, from: SourceModule, target: Package, specifier: string): string | undefined => {
  const { room } = from.owner;
  if (!target.entries.some((entry) => entry.specifier === specifier))
    return `"${specifier}" is not an entry of ${target.manifest.name}`;
  if (target.room === room) return from.isTest ? undefined : `"${specifier}" is this package itself; import the file`;
  const allowed = from.isTest ? foundationsOf(table, room) : new Set(table.packages[room]);
  if (!allowed.has(target.room)) return `${room} may not import ${target.room}`;
  return isDeclared(from, target.manifest.name) ? undefined : undeclared(from, target.manifest.name);
};

const checkLibrary = (around: Surroundings, from: SourceModule, library: string): string | undefined => {
  if (from.isTest)
    return isDeclared(from, library) || library in (around.rootManifest.devDependencies ?? {})
      ? undefined
      : undeclared(from, library);
  if (!isLibraryAllowed(around.table, library, `${from.owner.room}/${from.within}`))
    return `the table does not let ${library} in here`;
  return isDeclared(from, library) ? undefined : undeclared(from, library);
};

const isDeclared = (from: SourceModule, name: string): boolean => {
  const { dependencies, peerDependencies, optionalDependencies, devDependencies } = from.owner.manifest;
  const shipped = { ...dependencies, ...peerDependencies, ...optionalDependencies };
  return name in shipped || (from.isTest && name in (devDependencies ?? {}));
};

const undeclared = (from: SourceModule, name: string): string =>
  `${name} is not a dependency in ${from.owner.folder}/package.json`;
